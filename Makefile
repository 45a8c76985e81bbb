# Every command sets up what it needs; a second run sets up nothing again.
SHELL := /bin/bash
BIN := .venv/bin
# The cases of a folder laid out like the conformance suites, for `make conformance`.
DIR ?= ../shared/conformance

export PYTHONDONTWRITEBYTECODE := 1

.PHONY: help setup run demo test lint format bench soak conformance package package-check package-compare wheel screenshots translations clean

help: ## what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 18

setup: ## make .venv ready
	@build_scripts/setup.sh
	@$(BIN)/python -m compileall -q auditor_app # what starts often, in tests too, starts sooner

run: setup ## open the application
	$(BIN)/auditor

demo: setup ## the main job end to end, without a screen; leaves build/demo/summary.json
	$(BIN)/python build_scripts/demo.py build/demo

test: setup ## run the tests
	@build_scripts/outside_tools.sh
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist loadfile tests

soak: setup ## the long runs of the hostile tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m soak tests

lint: setup ## style, types and the import contract
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: setup ## put the code into its standard form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup ## figures beside floors and peers, as ratios
	$(BIN)/python -m benchmarks

conformance: setup ## cases of DIR against the form engine
	$(BIN)/python build_scripts/conformance.py $(DIR)

package: setup ## the installable build
	@build_scripts/package_tools.sh
	$(BIN)/python build_scripts/package.py

package-check: setup ## the package on a system on which nothing is (root; Debian)
	@build_scripts/package_tools.sh check
	$(BIN)/python build_scripts/bare_system.py

package-compare: setup ## build twice: the same bytes?
	@build_scripts/package_tools.sh
	$(BIN)/python build_scripts/compare_builds.py

wheel: setup ## the program as a wheel in dist/, for the central store
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(BIN)/python -m hatchling build --target wheel

screenshots: setup ## a picture of every page in build/screenshots
	QT_QPA_PLATFORM=offscreen $(BIN)/python build_scripts/screenshots.py build/screenshots

translations: setup ## bring the languages of the window and the report to what the sources say
	$(BIN)/python build_scripts/translations.py
	$(BIN)/python build_scripts/report_words.py

clean: ## remove what was built, keep .venv
	rm -rf build dist
