# Copyright (c) 2026 Pressmark contributors
# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash source-path=SCRIPTDIR
#
# To be sourced: the benchmarks, compiled on a plain class path.

. "${BASH_SOURCE[0]%/*}/product.sh"

sources="$root/releng/org.pressmark.benchmarks/src"
work="$out/benchmarks"

# compile_benchmark CLASS[,CLASS...] JAR...: compiles a benchmark and what it uses, and classes that only a plugin.xml names,
# against the bundles of the built product and the jars; sets classpath to all that it needs to run.
compile_benchmark() {
	local resource
	local -a classes
	IFS=, read -r -a classes <<<"${1//.//}"
	classes=("${classes[@]/#/$sources/}")
	shift
	classpath="$(printf '%s:' "$@" "$product"/plugins/*.jar)"
	rm -rf "$work/classes"
	logged benchmarks "$JAVA_HOME/bin/javac" -proc:none --release 21 -encoding UTF-8 -cp "$classpath" \
		-sourcepath "$sources" -d "$work/classes" "${classes[@]/%/.java}"
	while IFS= read -r resource; do
		mkdir -p "$work/classes/${resource%/*}" && cp "$sources/$resource" "$work/classes/$resource"
	done < <(cd "$sources" && find . -name '*.properties')
	classpath="$work/classes:$classpath"
}

# fetch_peers COORDINATES...: fetches what is not there yet of others that are measured beside ours; sets jars.
fetch_peers() {
	local peer artifact jar
	jars=()
	for peer in "$@"; do
		artifact="${peer#*:}"
		jar="$work/peers/${artifact/:/-}.jar"
		[[ -f "$jar" ]] || logged peers fetch_artifact "$peer" "$work/peers"
		jars+=("$jar")
	done
}
