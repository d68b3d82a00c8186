"""Random numbers that depend on nothing but their seed: SplitMix64 (Steele, Lea and Flood, 2014)."""

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")

_MASK = 0xFFFF_FFFF_FFFF_FFFF


class Dice:
    """A generator of its own for every item, so that an item does not change when others are added."""

    def __init__(self, kind: str, index: int) -> None:
        self._state = 0xCBF2_9CE4_8422_2325
        for byte in f"{kind} {index}".encode():
            self._state = (self._state ^ byte) * 0x100_0000_01B3 & _MASK

    def roll(self, sides: int) -> int:
        """A number from 0 to `sides` - 1."""
        self._state = (self._state + 0x9E37_79B9_7F4A_7C15) & _MASK
        mixed = (self._state ^ self._state >> 30) * 0xBF58_476D_1CE4_E5B9 & _MASK
        mixed = (mixed ^ mixed >> 27) * 0x94D0_49BB_1331_11EB & _MASK
        return (mixed ^ mixed >> 31) % sides

    def between(self, lowest: int, highest: int) -> int:
        """A number from `lowest` to `highest`, both included."""
        return lowest + self.roll(highest - lowest + 1)

    def pick(self, items: Sequence[Item]) -> Item:
        return items[self.roll(len(items))]

    def one_in(self, number: int) -> bool:
        """True once in `number` rolls."""
        return self.roll(number) == 0

    def sample(self, items: Sequence[Item], count: int) -> list[Item]:
        """Different items in the order in which they were drawn."""
        left = list(items)
        return [left.pop(self.roll(len(left))) for _ in range(min(count, len(left)))]
