# Copyright (c) 2026 Pressmark contributors
# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash source-path=SCRIPTDIR
#
# To be sourced: whether there is a display, and one of our own.

. "${BASH_SOURCE[0]%/*}/common.sh"

display_pids=()

# Succeeds if a window can be opened: the session has an X server or Wayland, and that answers.
has_display() {
	if [[ -n "${WAYLAND_DISPLAY:-}" ]]; then
		answers "${XDG_RUNTIME_DIR:-/run/user/$EUID}/$WAYLAND_DISPLAY" && return
	fi
	local host number
	host="${DISPLAY:-}"
	[[ "$host" == *:* ]] || return 1
	number="${host##*:}"
	number="${number%%.*}"
	host="${host%:*}"
	if [[ -z "$host" || "$host" == unix ]]; then
		answers "/tmp/.X11-unix/X$number"
	else
		(exec 3<>"/dev/tcp/$host/$((6000 + number))") 2>/dev/null
	fi
}

# answers SOCKET: somebody listens there. The file alone proves nothing: it outlives its server.
answers() {
	perl -MSocket -e 'socket(S, PF_UNIX, SOCK_STREAM, 0) and connect(S, pack_sockaddr_un($ARGV[0])) or exit 1' "$1" \
		2>/dev/null
}

# Starts an X server and a window manager, for focus and keys as on a desk, and exports DISPLAY.
# Whoever calls this calls stop_display at the end.
start_display() {
	local number fd
	mkdir -p "$out"
	exec {fd}< <(exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp -noreset </dev/null 2>"$out/display.log")
	display_pids+=("$!")
	read -r -t 30 -u "$fd" number || die "Xvfb does not start; see $out/display.log"
	exec {fd}<&-
	# Nothing of the person's session: its settings, its Wayland, its message bus.
	unset WAYLAND_DISPLAY
	export DISPLAY=":$number" GDK_BACKEND=x11 GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1 DBUS_SESSION_BUS_ADDRESS=disabled:
	metacity --compositor=none </dev/null >>"$out/display.log" 2>&1 &
	display_pids+=("$!")
	local tries=100
	until xdotool get_desktop &>/dev/null; do
		((tries-- > 0)) || die "metacity does not start; see $out/display.log"
		sleep 0.1
	done
}

stop_display() {
	if ((${#display_pids[@]})); then
		kill "${display_pids[@]}" 2>/dev/null || true
		display_pids=()
	fi
}
