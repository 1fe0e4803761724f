# Copyright (c) 2026 Pressmark contributors
# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash source-path=SCRIPTDIR
#
# To be sourced: the product, whether it is up to date, how it is built and started.

. "${BASH_SOURCE[0]%/*}/java.sh"

# The sample project and its reports, without what their names end in.
sample="$out/g7-london-2021"
products="$root/releng/org.pressmark.product/target/products"
repository="$root/releng/org.pressmark.product/target/repository"
product="$products/org.pressmark.product/linux/gtk/x86_64/pressmark"
# What a build leaves for the starts that follow: the list of the sources that it saw, as old as the start of the build,
# the start-up cache of the command line, and, once a window was closed, what Java made of its classes.
built="$out/product"

# Builds the product if it is missing or older than its sources.
ensure_product() {
	product_is_fresh && return
	use_maven
	with_build_lock build_stale_product
}

product_is_fresh() {
	[[ -f "$(launcher)" && -f "$built/sources" ]] \
		&& list_sources -newer "$built/sources" -printf 'changed %p\n' -o -print | cmp --quiet - "$built/sources"
}

# list_sources EXPRESSION...: what the expression for find prints for each file that the product is made of.
list_sources() (
	cd "$root" || exit
	# A build that runs meanwhile makes files and deletes them.
	find bundles features releng seeds pom.xml .mvn/* -ignore_readdir_race \
		\( -name target -o -name bin -o -name '.?*' -o -name '*.tests' ! -name 'org.pressmark.example.*' -o -path releng/scripts \
		-o -path 'releng/generate-*' -o -path releng/org.pressmark.generator \
		-o -path 'releng/benchmark-*' -o -path 'releng/check-*' -o -path releng/org.pressmark.proof \
		-o -path releng/org.pressmark.api \
		-o -path 'releng/fuzz-*' -o -path releng/org.pressmark.fuzzing \
		-o -path releng/org.pressmark.benchmarks -o -path releng/benchmarks \) -prune -o -type f \( "$@" \) | LC_ALL=C sort
)

# with_build_lock COMMAND...: runs it when no other build in this folder does.
with_build_lock() {
	mkdir -p "$out"
	(
		flock --nonblock 9 || { say "Waiting for another build to end"; flock 9; }
		"$@"
	) 9>"$out/build.lock"
}

build_stale_product() {
	local -a tests
	product_is_fresh && return # since another build has just ended
	mapfile -t tests < <(test_bundles)
	say "Building Pressmark; this takes a few minutes the first time. The build's output is in $out/build.log"
	build_product build package -Dmaven.test.skip=true -Dproduct.archive.phase=none \
		--projects "$(printf '!:%s,' "${tests[@]}")"
}

# build_product LOG ARGUMENT...: runs Maven with arguments that make the product, and remembers what it was made of.
build_product() {
	local log="$1"
	shift
	rm -rf "$built" && mkdir -p "$built"
	list_sources -print >"$built/sources.new"
	forget_own_bundles
	logged "$log" maven "$@"
	fill_cache
	mv "$built/sources.new" "$built/sources"
}

# Who built a plug-in against an earlier build has the bundles of that in Maven's folder, with the same versions: Tycho would
# put them into the product, and not those just made.
forget_own_bundles() {
	local kept
	kept="$(local_repository)" || die "Maven does not say where it keeps what it fetched: $kept"
	rm -rf "$kept"/p2/osgi/bundle/org.pressmark.*
}

# The first start reads all bundles' manifests and remembers them; what fails here says so at the next start.
fill_cache() {
	(run_headless false --help) </dev/null &>"$built/cache.log" || true
}

# run_headless READ_ONLY ARGUMENT...: becomes the command line. Its cache is read only, but for the start that fills it,
# so that any number of commands can run at the same time.
run_headless() {
	local terminal=false
	[[ ! -t 2 ]] || terminal=true
	run_java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dpressmark.terminal="$terminal" \
		-Dpressmark.repository="$repository" -Dosgi.configuration.area.readOnly="$1" \
		-Dosgi.logfile="$out/pressmark.log" -jar "$(launcher)" -nosplash \
		-configuration "$built/configuration" -data @none -application org.pressmark.cli.application "${@:2}"
}

# run_window [-data DIR] [PROJECT]: opens the workbench, and again when it asks for that, as it does after plug-ins were installed.
run_window() {
	local status restart=23 workspace="$out/workspace"
	if [[ "${1:-}" == -data ]]; then
		workspace="$2"
		shift 2
	fi
	local -a options=()
	# Without a message bus nobody can say that the session ends, and SWT would complain of that on the terminal.
	has_message_bus || options=(-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true)
	# As the product's own script does.
	options+=("@$product/window.options" "-XX:SharedArchiveFile=$built/classes.jsa" -XX:+AutoCreateSharedArchive)
	while
		status=0
		(run_java "${options[@]}" -Dpressmark.sample="$sample.pressmark" -jar "$(launcher)" -configuration "$built/configuration" -data "$workspace" "$@") || status=$?
		((status == restart))
	do :; done
	return "$status"
}

# Succeeds if the session has a message bus, where GLib looks for it.
has_message_bus() {
	if [[ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ]]; then
		[[ "$DBUS_SESSION_BUS_ADDRESS" != disabled: ]]
	else
		[[ -S "${XDG_RUNTIME_DIR:-/run/user/$EUID}/bus" ]]
	fi
}

# run_java ARGUMENT...: becomes the product's Java. Its share folder tells GTK's file dialogs what a project's files are, as
# the product's own script says.
run_java() {
	export XDG_DATA_DIRS="$product/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
	exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
		-Djdk.xml.maxGeneralEntitySizeLimit=50000000 -Djdk.xml.totalEntitySizeLimit=50000000 \
		-Djava.util.logging.config.file="$product/logging.properties" "$@"
}

launcher() {
	printf '%s' "$product"/plugins/org.eclipse.equinox.launcher_*.jar
}
