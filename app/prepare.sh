# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What app/run, tests/run and .ci/run share: installing what is missing, and building a preset.
# They source it from the root of the project.

# The Debian packages of one need, each named here and nowhere else.
packages() {
    case $1 in
    build) printf '%s\n' \
        build-essential cmake ninja-build pkg-config \
        qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev \
        libicu-dev libmd4c-dev libexpected-dev libdtl-dev libgecode-dev \
        libical-dev libxlsxwriter-dev qt6-pdf-dev libhunspell-dev \
        libharfbuzz-dev libfribidi-dev libhyphen-dev libdeflate-dev libfontconfig-dev \
        libqpdf-dev libzip-dev libexpat1-dev ;;
    run) printf '%s\n' \
        libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n breeze-icon-theme \
        tzdata fonts-noto-core fonts-noto-cjk \
        hyphen-es hyphen-fr hyphen-en-us hunspell-es hunspell-fr hunspell-en-us ;;
    tests) printf '%s\n' catch2 python3 qpdf poppler-utils mupdf-tools sqlite3 jq ;;
    gates) printf '%s\n' clang-format-14 desktop-file-utils appstream shellcheck ;;
    oracles) printf '%s\n' chromium jing libxml2-utils unzip libreoffice-writer ;;
    npm) printf '%s\n' nodejs npm ;;
    java) printf '%s\n' default-jre-headless ;;
    tidy) printf '%s\n' clang clang-tidy ;;
    # Clang 14 does not take the views of GCC 12's library.
    fuzz) printf '%s\n' clang-16 libclang-rt-16-dev ;;
    bench) printf '%s\n' libreoffice-writer libreoffice-calc python3-uno weasyprint pandoc libxml2-utils ;;
    esac
}

# Says one line and leaves.
die() {
    printf '%s: %s\n' "$0" "$1" >&2
    exit 1
}

# ensure NEED…: installs the packages of these needs that are missing. Calls no apt where none is.
ensure() {
    local need wanted missing
    mapfile -t wanted < <(for need; do packages "$need"; done | sort)
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "Not a Debian machine: going on with what it has. By their Debian names it takes:"
        printf '%s ' "${wanted[@]}" | fold -s -w 78
        echo
        return
    fi
    # dpkg-query fails for a package it never heard of, which is an answer and not an error.
    mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}") <(
        dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
            sed -n 's/^installed //p' | sort))
    ((${#missing[@]} == 0)) && return

    local root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            die "these packages are missing; as root, run: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages, which can take minutes: ${missing[*]}"
    # A machine that never asked for the lists of packages, or long ago, takes them anew and tries
    # again; the lock is waited for because a fresh machine may be updating itself.
    local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    local log
    log=$(mktemp)
    if ! "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
        echo "Updating the lists of packages"
        if ! "${apt[@]}" update >"$log" 2>&1 ||
            ! "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
            tail -n 20 "$log" >&2
            die "apt-get could not install them; its whole answer is in $log"
        fi
    fi
    rm -f "$log"
}

# build PRESET [ARGUMENT…]: configures when the preset is new or changed, then builds; the arguments
# go to cmake --build.
build() {
    local preset=$1
    shift
    echo "Building build/$preset"
    if [[ ! build/$preset/build.ninja -nt CMakePresets.json ]]; then
        cmake --preset "$preset" --log-level=WARNING
    fi
    cmake --build --preset "$preset" "$@"
}

# Makes build/oracles of the folder with other programs' checks of exported files, where there is
# one; without them the tests that ask them are skipped, and say so.
oracles() {
    local from=$1/npm
    [[ -d $from ]] || return 0
    ensure oracles
    local tool
    for tool in npm java; do
        command -v "$tool" >/dev/null || ensure "$tool"
    done
    cmp -s "$from/package.json" build/oracles/package.json && return
    echo "Installing the checks of $1 in build/oracles"
    mkdir -p build/oracles
    cp --no-preserve=mode "$from"/*.mjs build/oracles
    # The last file to come says that all of them are there.
    local stage
    stage=$(mktemp -d)
    cp --no-preserve=mode "$from/package.json" "$stage"
    if (cd "$stage" && npm install --ignore-scripts --no-audit --no-fund --fetch-retries=5 \
        --loglevel=error); then
        rm -rf build/oracles/node_modules
        mv "$stage/node_modules" build/oracles
        cp "$stage/package.json" build/oracles
    else
        echo "They can't be installed now: going on without them" >&2
    fi
    rm -rf "$stage"
}
