# Copyright (c) 2026 Pressmark contributors
# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash
#
# To be sourced: where things are, messages, logged commands, Debian packages.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)"
out="$root/out"

# In the C locale Java could neither open files nor print text with anything but ASCII in it.
if [[ "$(locale charmap 2>/dev/null)" == ANSI_X3.4-1968 ]]; then
	export LC_ALL=C.UTF-8
fi

# say TEXT: tells the person at the terminal something that is not the result of a command.
say() {
	printf '%s\n' "$1" >&2
}

# die TEXT: says what is wrong and what to do, and ends the script.
die() {
	say "${0##*/}: $1"
	exit 1
}

# The names of the test bundles.
test_bundles() {
	local manifest
	for manifest in "$root"/bundles/*.tests/META-INF/MANIFEST.MF; do
		basename "${manifest%/META-INF/*}"
	done
}

# logged NAME COMMAND...: runs the command without input and with its output in out/NAME.log;
# if it fails, shows the end of the log and ends the script.
logged() {
	local log="$out/$1.log"
	shift
	mkdir -p "$out"
	if ! "$@" </dev/null 2>&1 | write_log "$log"; then
		tail -n 40 "$log" >&2
		die "'${1##*/}' failed; its whole output is in $log"
	fi
}

# Copies its input to the log; on a terminal, one line shows which module Maven builds.
write_log() {
	local line module='^\[INFO\] Building (.*[^ ]) +[^ ]+ +\[([0-9]+/[0-9]+)\]$'
	while IFS= read -r line || [[ -n "$line" ]]; do
		printf '%s\n' "$line"
		if [[ -t 2 && "$line" =~ $module ]]; then
			printf '\r\033[KBuilding %s %s' "${BASH_REMATCH[2]}" "${BASH_REMATCH[1]}" >&2
		fi
	done >"$1"
	if [[ -t 2 ]]; then
		printf '\r\033[K' >&2
	fi
}

# need_packages PACKAGE...: installs what is missing of these Debian packages if this user may, else says how.
# Elsewhere than on Debian it does nothing.
need_packages() {
	local -a missing
	command -v dpkg-query >/dev/null || return 0
	mapfile -t missing < <(comm -23 <(printf '%s\n' "$@" | sort -u) <(installed_packages))
	((${#missing[@]})) || return 0
	if ((EUID == 0)); then
		apt=(env)
	elif sudo -n true 2>/dev/null; then
		apt=(sudo -n env)
	else
		die "Debian packages are missing; install them with: sudo apt-get install --no-install-recommends ${missing[*]}"
	fi
	apt+=(DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes -o DPkg::Lock::Timeout=300)
	say "Installing ${missing[*]}"
	logged packages install_packages "${missing[@]}"
}

# The names of the installed packages and of what they stand in for.
installed_packages() {
	# shellcheck disable=SC2016 # dpkg-query's own fields
	dpkg-query --show --showformat '${db:Status-Status} ${Package} ${Provides}\n' \
		| sed -n -e 's/([^)]*)//g' -e 's/^installed //p' | tr -s ', ' '\n' | sort -u
}

# Asks for new package lists only where the present ones do not lead to the packages.
install_packages() {
	local -a install=("${apt[@]}" install --no-install-recommends "$@")
	"${install[@]}" || { "${apt[@]}" update && "${install[@]}"; }
}
