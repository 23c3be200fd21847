"""Which network addresses are out in the world: the only ones that a webhook may reach.

Everything that an address can hide in is opened first: IPv4 within IPv6 (mapped, 6to4, NAT64, Teredo), zones.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
COMPATIBLE = IPv6Network("::/96")
SITE_LOCAL = IPv6Network("fec0::/10")
Address = IPv4Address | IPv6Address


def is_public(text: str) -> bool:
    """Tell whether an address, as a resolver gives it, belongs to the public network, whatever is hidden in it."""
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return all(_is_public(each) for each in (address, *_hidden(address)))


def _is_public(address: Address) -> bool:
    if isinstance(address, IPv6Address) and address in SITE_LOCAL:
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _hidden(address: Address) -> tuple[Address, ...]:
    """Return the IPv4 addresses that an IPv6 one stands for."""
    if isinstance(address, IPv4Address):
        return ()
    found: list[Address] = [each for each in (address.ipv4_mapped, address.sixtofour) if each is not None]
    if address.teredo is not None:
        found += address.teredo
    if any(address in network for network in (*NAT64, COMPATIBLE)):
        found.append(IPv4Address(int(address) & 0xFFFF_FFFF))
    return tuple(found)
