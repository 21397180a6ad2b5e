# tongbao: build, test and install. `make help` lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

# What apt-get must provide; Swift itself and git come from their own sites.
BUILD_PACKAGES := libncursesw5-dev libsqlite3-dev libzip-dev libexpat1-dev libxlsxwriter-dev
TEST_PACKAGES := $(BUILD_PACKAGES) libvterm-dev python3 python3-jsonschema
BENCH_PACKAGES := $(BUILD_PACKAGES) libvterm-dev gcc

# Everything is linked into the binary where the system has the archives: looking for shared libraries costs a fifth of the
# start. The archives of ncurses and SQLite stand alone in a folder that the linker searches first. Swift's own linker does not repeat what
# the C library says of users' names, which are never asked for.
STATIC := .build/static
RELEASE = -c release --static-swift-stdlib -Xlinker -L$(STATIC) \
  $(if $(shell test -e $(STATIC)/libtinfo.a && echo yes),-Xswiftc -static-executable -Xswiftc -use-ld=lld)
BINARY = $(shell swift build $(RELEASE) --show-bin-path 2>/dev/null)/tongbao

# The program that reads and writes workbooks links shared libraries, so that it has flags, and hence a folder, of its own; it is put
# beside the binary, which looks for it there.
TOOL_RELEASE = -c release --static-swift-stdlib --scratch-path .build/workbook --product tongbao-workbook
TOOL = $(BINARY)-workbook

.DEFAULT_GOAL := help
# The folder may have been made before a library was needed.
.PHONY: $(STATIC)
.PHONY: help run build test format lint bench pictures install uninstall clean packages-build packages-test packages-bench

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build a release and open the dashboard on the demo data (ARGS="…" are passed on)
	@"$(BINARY)" $(ARGS)

build: packages-build $(STATIC) ## build a release
	swift build $(RELEASE) --product tongbao
	swift build $(TOOL_RELEASE)
	install -m 755 "$$(swift build $(TOOL_RELEASE) --show-bin-path)/tongbao-workbook" "$(TOOL)"

test: packages-test ## build and run all tests
	swift build --build-tests
	swift test --skip-build

format: ## format the sources
	swift format --in-place --recursive --configuration .swift-format Package.swift Sources Tests

lint: ## check format and style
	swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests

bench: packages-bench build ## measure start, loading, memory, keys and bytes beside what bounds them
	swift build -c release --package-path Tests/Benchmarks
	swift run -c release --package-path Tests/Benchmarks --skip-build benchmarks "$(BINARY)" $(ARGS)

pictures: build ## draw the pictures of the documentation anew
	mkdir -p docs/pictures
	for lang in en zh; do \
	  draw="$(BINARY) frame --dataset home-market-demo --period 2020-08 --lang $$lang --size 120x40 --format svg"; \
	  $$draw >docs/pictures/overview.$$lang.svg && \
	  $$draw --keys '1/xinjiang<enter><esc>ll' >docs/pictures/table.$$lang.svg && \
	  $$draw --keys '1lli' >docs/pictures/ranking.$$lang.svg && \
	  $$draw --keys '1llm' >docs/pictures/map.$$lang.svg && \
	  $$draw --keys '1llcj' >docs/pictures/shades.$$lang.svg && \
	  $$draw --keys '1Pjjj<enter>lls=' >docs/pictures/group.$$lang.svg && \
	  $$draw --keys '1llllllwlllss' >docs/pictures/unfolded.$$lang.svg && \
	  $$draw --keys 'a' >docs/pictures/alerts.$$lang.svg && \
	  $$draw --keys '1llt<pgup><pgup>' >docs/pictures/threshold.$$lang.svg && \
	  $$draw --keys '1/xinjiang<enter><esc>C' >docs/pictures/contrast.$$lang.svg && \
	  $$draw --keys '1/xinjiang<enter>ll<enter>s' >docs/pictures/province.$$lang.svg && \
	  $$draw --keys '1/xinjiang<enter><esc>llz<space>,,,,<space><left><left>' >docs/pictures/trend.$$lang.svg || exit 1; \
	done

install: build ## install binary, data, manual and completions under PREFIX
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/tongbao/data" "$(DESTDIR)$(PREFIX)/share/man/man1"
	install -m 755 "$(BINARY)" "$(DESTDIR)$(PREFIX)/bin/tongbao"
	install -d "$(DESTDIR)$(PREFIX)/libexec/tongbao"
	install -m 755 "$(TOOL)" "$(DESTDIR)$(PREFIX)/libexec/tongbao/tongbao-workbook"
	install -m 644 data/regions.json data/LICENSES.md "$(DESTDIR)$(PREFIX)/share/tongbao/data"
	for folder in $$(find data -name '*.json' -path 'data/*/*' -exec dirname {} \; | sort -u); do \
	  target="$(DESTDIR)$(PREFIX)/share/tongbao/$$folder"; \
	  [ "$$folder" = data/build ] || { install -d "$$target" && install -m 644 "$$folder"/*.json "$$target"; } || exit 1; \
	done
	install -m 644 docs/tongbao.1 "$(DESTDIR)$(PREFIX)/share/man/man1/tongbao.1"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	"$(BINARY)" --generate-completion-script bash >"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/tongbao"
	"$(BINARY)" --generate-completion-script zsh >"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_tongbao"
	"$(BINARY)" --generate-completion-script fish >"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/tongbao.fish"

uninstall: ## remove what install put under PREFIX
	rm -f "$(DESTDIR)$(PREFIX)/bin/tongbao" "$(DESTDIR)$(PREFIX)/share/man/man1/tongbao.1"
	rm -f "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/tongbao" "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_tongbao" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/tongbao.fish"
	rm -rf "$(DESTDIR)$(PREFIX)/share/tongbao" "$(DESTDIR)$(PREFIX)/libexec/tongbao"

clean: ## remove what was built
	rm -rf .build Tests/Benchmarks/.build

# The archives lie in a folder of the machine's architecture; where there are none the shared libraries are linked.
$(STATIC):
	@mkdir -p $@
	@for library in ncursesw tinfo sqlite3; do \
	  archive=$$(find /usr/lib /usr/lib64 -name "lib$$library.a" 2>/dev/null | head -n 1); \
	  if [ -n "$$archive" ]; then ln -sf "$$archive" $@/; fi; \
	done

packages-build:
	$(call need,$(BUILD_PACKAGES))

packages-test:
	$(call need,$(TEST_PACKAGES))

packages-bench:
	$(call need,$(BENCH_PACKAGES))

# Installs what is missing of $(1) with apt-get, through sudo when not root; names it where that is impossible.
define need
	@missing=; \
	for package in $(1); do \
	  dpkg-query -W -f '$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	if [ "$$(id -u)" -eq 0 ]; then sudo=; elif command -v sudo >/dev/null; then sudo=sudo; else sudo=none; fi; \
	if [ "$$sudo" = none ] || ! command -v apt-get >/dev/null; then \
	  echo "make: these packages are missing and cannot be installed from here:$$missing" >&2; \
	  echo "make: install them (on Debian or Ubuntu: apt-get install$$missing) and run make again" >&2; \
	  exit 1; \
	fi; \
	echo "make: installing$$missing"; \
	$$sudo apt-get update -qq; \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null || { \
	  echo "make: apt-get could not install$$missing; install them by hand and run make again" >&2; exit 1; }
endef
