"""Who is told of what is due: who has the ticket, else those whom its department tells; a breach its leader too."""

from __future__ import annotations

from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.sla import create_sla_policy
from desktop.commands.sla_timed import watch_clocks
from desktop.core.sla import Options
from desktop.jobs.session import as_mail
from desktop.store.clock import now
from desktop.store.journal import recording
from desktop.store.models import Department, Firing
from desktop.store.queries.sla_alerts import sla_alerts
from tests.making import actor_desk, make_agent, make_ticket

HOUR = 3_600_000


def test_each_hears_of_what_is_theirs(desk):
    home = str(Department.get().id)
    ala, ola, eva = (make_agent(name, "agent", [home]) for name in ("Ala", "Ola", "Eva"))
    stranger = make_agent("Ida", "agent", [])
    with recording("test", "test"):
        Department.update(leader=eva).where(Department.id == home).execute()
    create_sla_policy(desk, "Gold", {"first-response": [60] * 4}, options=Options(warn_minutes=30))
    theirs, nobodys = make_ticket(assignee=ala), make_ticket(email="b@example.com")

    def heard(agent: str) -> list[tuple[str, bool]]:
        firings = [row.id for row in Firing.select()]
        actor = actor_desk(desk, agent).actor
        return [(each.ticket, each.breached) for each in sla_alerts(actor, firings, now())]

    watch_clocks(as_mail(desk), now() + HOUR // 2 + 60_000)
    assert heard(ala) == [(theirs.id, False), (nobodys.id, False)]
    assert heard(ola) == heard(eva) == [(nobodys.id, False)]
    watch_clocks(as_mail(desk), now() + HOUR + 60_000)
    assert (theirs.id, True) in heard(eva)
    assert (theirs.id, True) not in heard(ola)
    assert heard(stranger) == []
    write_desk_setting(desk, "notify", "nobody", home)
    assert heard(ola) == []
    assert sla_alerts(desk.actor, [], 0) == []
