"""Several computers that share one desk: what their people do, in this process or in processes of their own."""
