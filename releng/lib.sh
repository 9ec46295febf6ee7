# shellcheck shell=bash
# What the scripts beside this file share: the tools they need, found or installed, and a display. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/e5250
java_needed=21        # what the bundles are compiled for
maven_needed=3.9.9    # what Tycho 5 asks for
maven_fetched=3.9.11

die() {
  printf '%s\n' "$@" >&2
  exit 1
}

# --- packages ---------------------------------------------------------------------------------------------------------

apt_updated=

# Whether apt knows a package; its lists are empty on a fresh machine and may be stale on an old one.
apt_knows() {
  apt-cache show "$1" >/dev/null 2>&1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() {
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

# install PACKAGE...: with apt, or says what is missing.
install() {
  command -v apt-get >/dev/null || die "Missing: $*" "Install what these Debian packages are called on this system, then try again."
  can_be_root || die "Missing: $*. Type this, then try again:" "  sudo apt-get update && sudo apt-get install -y $*"
  echo "Installing $*" >&2
  apt_update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
    die "apt-get could not install: $*"
}

apt_update() {
  [ -z "$apt_updated" ] || return 0
  apt_updated=yes
  ! can_be_root || as_root apt-get update -qq || echo 'apt-get update failed; going on with the lists there are.' >&2
}

# --- JDK and Maven ----------------------------------------------------------------------------------------------------

# jdk_release DIRECTORY: its feature release, 0 when it holds no JDK.
jdk_release() {
  local version=
  [ ! -x "$1/bin/javac" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "${version:-0}"
}

find_jdk() {
  local jdk on_path
  on_path=$(command -v javac) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$jdk" ] && [ "$(jdk_release "$jdk")" -ge "$java_needed" ]; then
      export JAVA_HOME=$jdk
      return 0
    fi
  done
  return 1
}

need_jdk() {
  find_jdk && return
  local package=openjdk-$java_needed-jdk-headless
  if command -v apt-get >/dev/null; then
    apt_knows "$package" || apt_update
    ! apt_knows "$package" || install "$package"
  fi
  find_jdk || die "No JDK $java_needed or newer in JAVA_HOME, on PATH or in /usr/lib/jvm, and no package $package here." \
    "Install one and set JAVA_HOME to it."
}

maven_fits() {
  local version
  version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  [ -n "$version" ] && printf '%s\n' "$maven_needed" "$version" | sort -V -C
}

# Sets $maven. Distributions carry older ones, but any Maven can fetch a newer.
need_maven() {
  maven=$(command -v mvn) && maven_fits "$maven" && return
  maven=$cache/apache-maven-$maven_fetched/bin/mvn
  [ ! -x "$maven" ] || return 0
  command -v mvn >/dev/null || install maven
  echo "Fetching Maven $maven_fetched" >&2
  mkdir -p "$cache"
  # Not in the project's folder: its .mvn is for the newer Maven.
  (cd "$cache" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -DoutputDirectory="$cache" \
    -Dartifact="org.apache.maven:apache-maven:$maven_fetched:zip:bin") >&2 || true
  [ -f "$maven" ] || die "Maven $maven_needed or newer is needed, and $maven_fetched could not be fetched."
  chmod +x "$maven"
}

# Sets $commit_time to the time of the commit that is built, in seconds since 1970; empty where nobody can say what is built:
# outside of git, and when something was changed since.
find_commit_time() {
  commit_time=
  [ -z "$(git -C "$root" status --porcelain 2>&1)" ] || return 0
  commit_time=$(git -C "$root" log -1 --format=%ct)
}

# mvn_here ARGUMENT...: Maven on the whole project, with the JDK that fits. A commit is built as of its own time, with that for
# the last part of each version.
mvn_here() {
  need_maven
  need_jdk
  local as_of=()
  find_commit_time
  if [ -n "$commit_time" ]; then
    as_of=("-DforceContextQualifier=$(TZ=UTC printf '%(%Y%m%d%H%M)T' "$commit_time")"
      "-Dproject.build.outputTimestamp=$(TZ=UTC printf '%(%Y-%m-%dT%H:%M:%SZ)T' "$commit_time")")
  fi
  # Maven's own libraries still use what newer JDKs warn of.
  [ "$(jdk_release "$JAVA_HOME")" -lt 24 ] || export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
  (cd "$root" && "$maven" "${as_of[@]}" "$@")
}

# fetch FOLDER GROUP:ARTIFACT:VERSION...: jars from Maven's repository, those that the folder does not have yet.
fetch() {
  local folder=$1 coordinates group artifact version
  shift
  for coordinates in "$@"; do
    IFS=: read -r group artifact version <<<"$coordinates"
    [ ! -f "$folder/$artifact-$version.jar" ] || continue
    need_maven
    # Maven's own libraries still use what newer JDKs warn of.
    [ "$(jdk_release "$JAVA_HOME")" -lt 24 ] || export MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow
    echo "Fetching $artifact $version" >&2
    mkdir -p "$folder"
    # Not in the project's folder: its .mvn is for the build.
    (cd "$cache" && "$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
      -Dartifact="$coordinates" -DoutputDirectory="$folder") >&2 || true
    [ -f "$folder/$artifact-$version.jar" ] || die "$artifact $version could not be fetched."
  done
}

# Sets $icu to the jar of ICU4J, in the version of the target platform: what is compiled straight from the sources needs it.
need_icu() {
  local version
  version=$(sed -n 's/.*<artifactId>icu4j<\/artifactId><version>\([^<]*\)<.*/\1/p' "$root/releng/dev.e5250.target/dev.e5250.target")
  icu=$cache/icu4j-$version.jar
  fetch "$cache" "com.ibm.icu:icu4j:$version"
}

# --- what a window needs ----------------------------------------------------------------------------------------------

# need_gtk [PACKAGE...]: GTK and a font to draw a terminal with; packages known to be missing come along.
need_gtk() {
  [ "$(uname)" = Linux ] || return 0
  local missing=("$@")
  if ! PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep 'libgtk-3\.so\.0 ' >/dev/null; then
    # Renamed in 2024 with the 64-bit time_t.
    apt_knows libgtk-3-0 || apt_knows libgtk-3-0t64 || apt_update
    if apt_knows libgtk-3-0t64; then missing+=(libgtk-3-0t64); else missing+=(libgtk-3-0); fi
  fi
  [ -n "$(fc-list :spacing=mono family 2>/dev/null)" ] || missing+=(fontconfig fonts-dejavu-core)
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
}

# need_fonts: for the scripts whose screens the tests paint.
need_fonts() {
  [ "$(uname)" = Linux ] || return 0
  local missing=()
  [ -n "$(fc-list :lang=ja family 2>/dev/null)" ] || missing+=(fonts-wqy-microhei)
  [ -n "$(fc-list :lang=he family 2>/dev/null)" ] || missing+=(fonts-dejavu-core)
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
}

# need_accessibility: for the script whose tests read the product as a screen reader does, on a desktop of their own.
need_accessibility() {
  [ "$(uname)" = Linux ] || return 0
  local missing=()
  command -v Xvfb >/dev/null || missing+=(xvfb)
  command -v dbus-daemon >/dev/null || missing+=(dbus)
  [ -f /usr/share/dbus-1/services/org.a11y.Bus.service ] || missing+=(at-spi2-core)
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
}

# Without a DISPLAY: a screen of our own, gone when the script ends.
need_display() {
  if [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}" ]; then
    need_gtk
    return
  fi
  if command -v Xvfb >/dev/null; then need_gtk; else need_gtk xvfb; fi
  local number
  exec {xvfb}< <(exec Xvfb -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp 2>/dev/null)
  xvfb_pid=$!
  trap 'kill "$xvfb_pid" 2>/dev/null || true' EXIT
  read -r -t 30 -u "$xvfb" number || die 'Xvfb did not start.'
  # Such a screen belongs to no desktop session, so SWT need not look for one.
  export DISPLAY=:$number GDK_BACKEND=x11 E5250_VMARGS=-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true
}

# --- the product ------------------------------------------------------------------------------------------------------

product_target=$root/releng/dev.e5250.product/target
stamp=$product_target/built-from

# Sets $product to the folder of the product for this machine.
find_product() {
  product=$product_target/products/dev.e5250.rcp.product
  case "$(uname -s) $(uname -m)" in
    'Linux x86_64') product+=/linux/gtk/x86_64/e5250 ;;
    'Darwin arm64') product+=/macosx/cocoa/aarch64/e5250.app/Contents/Eclipse ;;
    *) die "There is no product for $(uname -s) $(uname -m) that this script could start." ;;
  esac
}

# A sum over the names and contents of all that the product is made from.
fingerprint() {
  (cd "$root" && find pom.xml .mvn bundles features releng/dev.e5250.* \
    \( -name target -o -name bin ! -path '*/rootfiles/*' -o -name '.polyglot.*' -o -name '.tycho-*' \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 cksum | cksum)
}

# build_product MAVEN_ARGUMENT...: a build that includes the product; remembers what it was built from.
build_product() {
  local sum
  sum=$(fingerprint)
  rm -f "$stamp"
  mvn_here verify "$@" || return
  printf '%s\n' "$sum" >"$stamp"
}

# Product and site, without the tests.
build_without_tests() {
  build_product --projects releng/dev.e5250.product,releng/dev.e5250.site --also-make "$@"
}

is_built() {
  [ -x "$product/e5250" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint)" ]
}

# --- the host alone ---------------------------------------------------------------------------------------------------

# run_host CLASS ARGUMENT...: a program of the host's bundle, compiled straight from the sources when they changed since.
run_host() {
  need_jdk
  local class=$1 out=$root/bundles/dev.e5250.host/target/alone sources=()
  shift
  local bundle
  for bundle in ccsid telnet host; do sources+=("$root/bundles/dev.e5250.$bundle/src"); done
  if [ ! -f "$out/compiled" ] || [ -n "$(find "${sources[@]}" -type f -newer "$out/compiled" -print -quit)" ]; then
    rm -rf "$out"
    mkdir -p "$out"
    find "${sources[@]}" -name '*.java' >"$out/sources"
    "$JAVA_HOME/bin/javac" --release "$java_needed" -nowarn -proc:none -encoding UTF-8 -d "$out" @"$out/sources" ||
      die 'The host does not compile.'
    touch "$out/compiled"
  fi
  # The sources behind the classes: texts of messages lie there.
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$out:$(IFS=: && echo "${sources[*]}")" "dev.e5250.host.$class" "$@"
}
