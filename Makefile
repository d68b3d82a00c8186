# The commands of the project. `make site` and `make test` need nothing installed by hand but Swift, make and git; see README.md.
.DEFAULT_GOAL := help
SHELL := /bin/bash

CONTENT ?= content
THEME   ?= theme
OUTPUT  ?= output
MSI     := .build/release/msi
# All libraries are linked in, so that the program starts in milliseconds and runs on any Linux.
RELEASE := swift build -c release --product msi --static-swift-stdlib -Xswiftc -static-executable

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "A fresh machine needs make, git and Swift 6.1 or later; all else is installed where it is missing."

.PHONY: site
site: program ## Build the program and the website in output/
	@$(MSI) build --content $(CONTENT) --theme $(THEME) --output $(OUTPUT) $(ARGUMENTS)

.PHONY: check
check: program ## Check content and theme without writing anything
	@$(MSI) check --content $(CONTENT) --theme $(THEME) $(ARGUMENTS)

.PHONY: test
test: libraries ## Run all tests
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build $(SWIFT_FLAGS)

.PHONY: audit
audit: program ## Prove the site in output/ in a real browser: accessibility, validity, weight
	@OUTPUT='$(OUTPUT)' THEME='$(THEME)' MSI='$(MSI)' ./Tools/audit/run

.PHONY: screenshots
screenshots: program ## Make pictures of the site in screenshots/
	@THEME='$(THEME)' MSI='$(MSI)' ./Tools/audit/run screenshots

.PHONY: program
program: libraries
	@$(RELEASE)

.PHONY: release
release: libraries ## Make the packages of a release in release/, the same bytes for the same sources
	@./Tools/release/run

.PHONY: bench
bench: program ## Measure the speed against Hugo and the least possible
	@python3 Benchmarks/bench.py --sizes 10000 100000 real --first-build $(ARGUMENTS)

.PHONY: bench-smoke
bench-smoke: program ## Try the benchmarks on a small site; no time counts
	@python3 Benchmarks/bench.py --smoke $(ARGUMENTS)

.PHONY: fuzz
fuzz: ## Look for input that makes the program trap or hang
	@./Tools/fuzz/run

.PHONY: hosts
hosts: program ## Serve the site with nginx, Apache, Caddy and lighttpd, and ask for every address
	@MSI='$(MSI)' ./Tools/hosts/run

REPOSITORY ?=
.PHONY: forms
forms: program ## Write forms for editors with a browser alone into admin/: make forms REPOSITORY=owner/name
	@$(MSI) forms --content $(CONTENT) --repository '$(REPOSITORY)' $(ARGUMENTS)

.PHONY: guide
guide: ## Follow the editors' guide in a clone, and run check, site, audit and test there
	@./Tools/guide/walk

# Each has a build folder of its own, since every room is compiled differently, and the C library's malloc, which a sanitizer
# replaces. What libraries keep until the process ends is no leak.
SANITIZED := MSI_MALLOC=system swift test $(SWIFT_FLAGS) --scratch-path .build-
.PHONY: sanitize-address sanitize-undefined sanitize-thread
sanitize-address: libraries ## Run the tests under AddressSanitizer
	ASAN_OPTIONS=detect_leaks=0 $(SANITIZED)address --sanitize=address
# Swift's compiler has no such sanitizer on Linux, and traps by itself where C's behaviour would be undefined; this is for the C in
# our headers.
sanitize-undefined: libraries ## Run the tests under UndefinedBehaviorSanitizer
	$(SANITIZED)undefined -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined
sanitize-thread: libraries ## Run the tests under ThreadSanitizer
	$(SANITIZED)thread --sanitize=thread

.PHONY: lint
lint: ## Check the code's format, and the files that CI reads
	swift format lint --strict --parallel --recursive Sources Tests Tools Package.swift
	@./.ci/lint-workflows

.PHONY: format
format: ## Format the code
	swift format --in-place --parallel --recursive Sources Tests Tools Package.swift

.PHONY: libraries
libraries: ## Install the system libraries that are missing (Debian)
	@./.ci/install-libraries

.PHONY: clean
clean: ## Remove what has been built
	rm -rf .build .audit .venv .venv-ci .program release Benchmarks/.venv screenshots $(OUTPUT)
