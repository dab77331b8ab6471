# Copydesk: `make` publishes the sample edition, `make test` runs every check.

.DEFAULT_GOAL := publish
.PHONY: publish build test lint types format update bench bench-read clean help

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --no-audit --loglevel=error
	@touch $@

build: node_modules/.package-lock.json ## Compile into dist/
	npm run --silent build

publish: build ## Install, build, publish the sample edition content/ into output/ (the default)
	node dist/src/cli.js build

test: build types lint format ## Run every check: types, import rules, formatter, tests
	npm run --silent test

types: build ## Check the types, and that pipeline/ is pure
	npm run --silent types

lint: build ## Check who imports whom
	npm run --silent lint

format: build ## Check the formatting
	npm run --silent format

update: build ## Write the expectations of the fixtures anew, for you to read
	UPDATE=1 npm run --silent test

bench-read: build ## Print how well copy is read: labelled texts, answer by answer
	npx esbuild bench/read.ts --bundle --platform=node --format=esm --packages=external --log-level=error --outfile=node_modules/.cache/bench-read.js
	node node_modules/.cache/bench-read.js

bench: build ## Measure that reading costs time in proportion to the copy
	npx --no-install esbuild bench/read-speed.ts --bundle --platform=node --format=esm --packages=external \
		--outfile=dist/read-speed.js --log-level=warning
	node dist/read-speed.js

clean: ## Remove what was built and installed
	rm -rf dist node_modules

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-11s %s\n", $$1, $$2}' Makefile
