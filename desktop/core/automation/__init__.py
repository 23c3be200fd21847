"""The language of rules: triggers, conditions, acts; read, checked, compiled and searched for loops. No database.

``language`` reads and writes rules, ``compiling`` makes them ready and explains them, ``facts`` is what they ask,
``loops`` finds rules that would set each other off for ever; ``triggers``, ``fields``, ``operators``, ``acts`` and
``values`` are the catalogues, whose words are marked for translation in the context "Rules".
"""
