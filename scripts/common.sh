# Shared by scripts/demo and scripts/test: packages and messages. To be sourced.

packages='meson ninja-build gcc libc6-dev pkg-config libsqlite3-dev libjansson-dev libxml2-dev libutf8proc-dev
zlib1g-dev libzstd-dev libcmocka-dev python3 jq ca-certificates'

say() { printf '\n== %s\n' "$*"; }
die() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo -E "$@"; else
        die 'packages must be installed: run this as root or install sudo'
    fi
}

# quietly LOG COMMAND…: shows what a command said only when it fails.
quietly() {
    log=$1
    shift
    if "$@" >"$log" 2>&1; then return 0; fi
    tail -n 40 "$log" >&2
    return 1
}

# install_packages PACKAGE…: what is there already is left alone.
install_packages() {
    missing=
    for p in "$@"; do
        dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $p"
    done
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || die "apt-get is wanted to install:$missing"
    say "Installing$missing"
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    apt_log=$(mktemp)
    quietly "$apt_log" as_root apt-get -q update || die 'apt-get update failed (see above)'
    # shellcheck disable=SC2086 # a list of words
    quietly "$apt_log" as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $missing ||
        die 'apt-get install failed (see above)'
    rm -f "$apt_log"
}

# build DIR OPTION…: sets the folder up once, then compiles.
build() {
    dir=$1
    shift
    mkdir -p "$dir"
    if [ -f "$dir/build.ninja" ]; then
        quietly "$dir/setup.log" meson configure "$dir" "$@" || die "setting up $dir failed"
    else
        quietly "$dir/setup.log" meson setup "$dir" "$root" "$@" || die "setting up $dir failed"
    fi
    quietly "$dir/compile.log" ninja -C "$dir" || die "compiling $dir failed"
}
