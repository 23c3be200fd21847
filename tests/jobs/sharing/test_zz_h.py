import pytest
from tests.jobs.sharing.computers import *
@pytest.fixture
def where(): return "server"
def test_two_computers_of_one_agent_at_a_server(office):
    ann = office.join("ann")
    ann2 = office.join("ann2","ann")
    ann.let_go()
    for c in (ann, ann2):
        try: print(c.name, c.sync())
        except Exception as e: print(c.name, repr(e))
    laptop = office.join("laptop","ewa")
    office.owner.let_go()
    for c in (office.owner, laptop):
        try: print(c.name, c.sync())
        except Exception as e: print(c.name, repr(e))
    office.close(ann, ann2, laptop)
