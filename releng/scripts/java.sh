# Copyright (c) 2026 Pressmark contributors
# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash source-path=SCRIPTDIR
#
# To be sourced: the JDK and the Maven that the build runs with.

. "${BASH_SOURCE[0]%/*}/common.sh"

maven_version=3.9.16
maven_copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy

# Exports JAVA_HOME: a JDK that is recent enough.
use_jdk() {
	local package=openjdk-21-jdk-headless
	find_jdk && return
	if apt-cache show "$package" &>/dev/null; then
		need_packages "$package"
	fi
	find_jdk || die "no JDK 21 or later in JAVA_HOME, on the PATH or in /usr/lib/jvm; install one and set JAVA_HOME"
}

find_jdk() {
	local home
	for home in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/*; do
		if is_recent_jdk "$home"; then
			export JAVA_HOME="$home"
			return
		fi
	done
	return 1
}

java_on_path() {
	local java
	java="$(command -v java)" && java="$(readlink -f "$java")" && printf '%s' "${java%/bin/java}"
}

is_recent_jdk() {
	local version='JAVA_VERSION="([0-9]+)'
	[[ -x "$1/bin/javac" && -r "$1/release" && "$(<"$1/release")" =~ $version ]] && ((BASH_REMATCH[1] >= 21))
}

# Exports MVN: the installed Maven if Tycho can run in it, else one of our own, fetched by its coordinates.
use_maven() {
	MVN="$(command -v mvn || true)"
	if ! is_recent_maven "$MVN"; then
		fetched_maven
	fi
	export MVN
}

is_recent_maven() {
	local version='Apache Maven 3\.([0-9]+)\.([0-9]+)'
	[[ -x "$1" && "$("$1" --version 2>/dev/null)" =~ $version ]] \
		&& ((BASH_REMATCH[1] > 9 || BASH_REMATCH[1] == 9 && BASH_REMATCH[2] >= 9))
}

fetched_maven() {
	local cache="${XDG_CACHE_HOME:-}"
	[[ -n "$cache" ]] || cache=~/.cache
	local home="$cache/pressmark/apache-maven-$maven_version"
	MVN="$home/bin/mvn"
	if ! is_recent_maven "$MVN"; then
		[[ -n "$(command -v mvn)" ]] || need_packages maven
		say "Fetching Maven $maven_version"
		rm -rf "$home"
		logged maven fetch_maven "$home"
		is_recent_maven "$MVN" || die "$MVN does not run; its download is described in $out/maven.log"
	fi
	# The machine's own mirrors and proxies hold for this Maven too.
	if [[ -r /etc/maven/settings.xml ]]; then
		export MAVEN_ARGS="--global-settings /etc/maven/settings.xml ${MAVEN_ARGS:-}"
	fi
}

# fetch_maven HOME: appears there whole or not at all, also when two of these run at the same time.
fetch_maven() {
	local work unpacked
	mkdir -p "${1%/*}" && work="$(mktemp -d "$1.XXXXXX")" || return
	unpacked="$work/apache-maven-$maven_version"
	(
		trap 'rm -rf "$work"' EXIT
		cd "$work" \
			&& mvn --batch-mode "$maven_copy" -DoutputDirectory="$work" \
				-Dartifact="org.apache.maven:apache-maven:$maven_version:tar.gz:bin" \
			&& tar -xzf "$unpacked-bin.tar.gz" \
			&& is_recent_maven "$unpacked/bin/mvn" \
			&& { mv -T "$unpacked" "$1" || is_recent_maven "$1/bin/mvn"; }
	)
}

# maven ARGUMENT...: runs Maven on the whole repository, for two modules at a time. A build is too short for the optimising
# compiler to pay.
maven() (
	cd "$root" || exit
	MAVEN_OPTS="-XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}" "$MVN" --batch-mode --no-transfer-progress --threads 2 "$@"
)

# fetch_artifact COORDINATES FOLDER: puts it there. Outside of this repository, whose modules have nothing to do with it and
# would be read, and written beside.
fetch_artifact() (
	cd "${TMPDIR:-/tmp}" && "$MVN" --batch-mode "$maven_copy" -Dartifact="$1" -DoutputDirectory="$2"
)

# The folder where Maven keeps what it fetched.
local_repository() {
	maven --quiet --non-recursive --file "$root/releng/org.pressmark.generator/generator.xml" help:evaluate \
		-Dexpression=settings.localRepository -DforceStdout
}
