"""Measures the program at three sizes and prints one table, ratios first: `make bench`.

    python -m benchmarks [--sizes 1000 100000 1000000] [--seconds 4] [--folder build/bench]

The shops are built once and kept in the folder; the largest takes several minutes.
"""

from __future__ import annotations

import argparse
import os
import shutil
from pathlib import Path

from benchmarks import boards, bulk, listing, searching, serving, starting
from core.migrations import HEAD

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")


def main() -> None:
    """Everything, in one run on one machine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 100_000, 1_000_000])
    parser.add_argument("--seconds", type=float, default=4.0, help="how long each request is repeated")
    parser.add_argument("--folder", type=Path, default=Path("build/bench"))
    options = parser.parse_args()
    urls = {orders: _shop(options.folder / HEAD, orders) for orders in options.sizes}
    _print_serving(urls, options.seconds)
    _print_starting(urls[options.sizes[0]])
    _print_listing(urls)
    _print_searching(urls)
    _print_boards()


def _shop(folder: Path, orders: int) -> str:
    path = folder / str(orders) / "shop.db"
    if not (path.parent / "whole").exists():
        shutil.rmtree(path.parent, ignore_errors=True)
        path.parent.mkdir(parents=True)
        print(f"building a shop of {orders:,} orders", flush=True)
        bulk.build(path, orders)
        (path.parent / "whole").touch()
    return f"sqlite:///{path.resolve()}"


def _print_serving(urls: dict[int, str], seconds: float) -> None:
    with serving.running(serving.hello()) as (port, _):
        bare = serving.load(port, [["GET", "/hello", "", ""]], seconds=seconds)
    print("\nServer, 32 connections; ratio to a bare hello on the same stack, and to the smallest shop")
    print(
        f"{'orders':>9}  {'request':<17} {'/hello':>7} {'/small':>7} {'req/s':>8} {'p50 ms':>8} {'p99 ms':>8}  failed"
    )
    print(f"{'':>9}  {'hello':<17} {1:8.2f} {'':>8} {bare.per_second:8.0f} {bare.p50_ms:8.1f} {bare.p99_ms:8.1f}")
    smallest: dict[str, float] = {}
    for orders, url in urls.items():
        with serving.running(serving.server(url)) as (port, process_id):
            asked = serving.requests_of(orders, serving.sign_in(port))
            for name, requests in asked.items():
                got = serving.load(port, requests, seconds=seconds)
                first = smallest.setdefault(name, got.per_second)
                print(
                    f"{orders:9,}  {name:<17} {got.per_second / bare.per_second:8.2f} {got.per_second / first:8.2f} "
                    f"{got.per_second:8.0f} {got.p50_ms:8.1f} {got.p99_ms:8.1f}  {got.failures}",
                    flush=True,
                )
            print(f"{orders:9,}  memory of the server: {serving.memory_mb(process_id):.0f} MB")


def _print_starting(url: str) -> None:
    starts = starting.compare(url)
    print("\nDesktop, from the start of the process to the first painted window")
    print(f"  {starts.ratio:.2f} × a bare widget  ({starts.desktop_ms:.0f} ms, {starts.bare_ms:.0f} ms)")


def _print_listing(urls: dict[int, str]) -> None:
    print("\nWork order list, a page read and painted; ratio to raw sqlite3 in the same table")
    print(f"{'orders':>9}  {'step':<20} {'/raw':>6} {'ms':>8} {'raw ms':>8}")
    for orders, url in urls.items():
        for name, (core_ms, raw_ms) in listing.compare(url).items():
            print(f"{orders:9,}  {name:<20} {core_ms / raw_ms:6.2f} {core_ms:8.1f} {raw_ms:8.1f}", flush=True)


def _print_searching(urls: dict[int, str]) -> None:
    print("\nSearch box; ratio to the smallest shop, the aim is 2")
    print(f"{'orders':>9}  {'typed':<20} {'/small':>6} {'ms':>8}")
    smallest: dict[str, float] = {}
    for orders, url in urls.items():
        for name, ms in searching.measure(url).items():
            print(f"{orders:9,}  {name:<20} {ms / smallest.setdefault(name, ms):6.2f} {ms:8.1f}", flush=True)


def _print_boards() -> None:
    print(f"\nBoard of rooms, a picture painted; {boards.LARGE} rooms to {boards.SMALL}, the aim is 3")
    print(f"{'step':<22} {'/small':>6} {'ms':>8} {'small ms':>8}")
    for name, (large_ms, small_ms) in boards.compare().items():
        pictures = boards.PICTURES.get(name, 1)
        ratio, large, small = large_ms / small_ms, large_ms / pictures, small_ms / pictures
        print(f"{name:<22} {ratio:6.2f} {large:8.1f} {small:8.1f}", flush=True)


if __name__ == "__main__":
    main()
