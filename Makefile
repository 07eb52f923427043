# Everything a fresh clone needs; `make run` and `make test` install what is missing by themselves.

BIN := .venv/bin
DISPLAY_AT_HAND := $(strip $(DISPLAY) $(WAYLAND_DISPLAY) $(filter Darwin,$(shell uname -s)) $(filter Windows_NT,$(OS)))

ifeq ($(DISPLAY_AT_HAND),)
export QT_QPA_PLATFORM ?= offscreen
endif

# Some containers switch off what makes every start but the first a second shorter.
unexport PYTHONDONTWRITEBYTECODE

# Where the tests' databases lie: in memory where there is enough, so that no test waits for the disk.
MEMORY := $(shell df -k --output=avail /dev/shm 2>/dev/null | awk 'NR == 2 && $$1 > 4000000 { print "/dev/shm" }')

# One more than there are processors: some tests wait, for a server to start or a process to end.
WORKERS := $(shell echo $$(( $$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2) + 1 )))

.PHONY: run test setup tour bench lint translations

run: setup
ifeq ($(DISPLAY_AT_HAND),)
	@echo "There is no display here, so this runs the guided tour instead; its pictures go to tour/."
	@$(MAKE) --no-print-directory tour
else
	@$(BIN)/frontbench
endif

test: setup
	$(if $(MEMORY),PYTEST_DEBUG_TEMPROOT=$(MEMORY)) $(BIN)/pytest -n $(WORKERS) --maxprocesses 8 --dist worksteal

setup:
	@scripts/setup

tour: setup
	$(BIN)/python -m desktop.tour

bench: setup
	$(BIN)/python -m benchmarks

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

translations: setup
	$(BIN)/python -m desktop.translations
