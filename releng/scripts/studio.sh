# shellcheck shell=sh
# Part of the script "candour": starts the studio.

# Lets the studio show reports in the fonts of the printed pages, which need not be installed. Elsewhere than on Linux
# the studio sees to that itself.
offer_fonts() {
    [ "$platform" = linux ] || return 0
    printf '%s\n' '<?xml version="1.0"?>' \
        '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">' \
        '<fontconfig>' \
        "  <include ignore_missing=\"yes\">${FONTCONFIG_FILE:-/etc/fonts/fonts.conf}</include>" \
        "  <dir>$home/bundles/org.candour.layout/fonts</dir>" \
        '</fontconfig>' > "$home/target/fonts.conf"
    export FONTCONFIG_FILE="$home/target/fonts.conf"
}

# How Java runs the studio. Little of the heap is left free, because a writer has other programs open too. There is little
# room for what is new, so that it is collected in small parts, none of which holds the window for long; and there could
# be much compiled code, since for every seventh part of what there could be, Java collects all rubbish at once
# (docs/adr/0024). Calls by reflection, most of which a start makes once, are not worth code of their own.
studio_options="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms48m -Xmx1g -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20
    -Xmn12m -XX:SurvivorRatio=1 -XX:MaxTenuringThreshold=1 -XX:InitialCodeCacheSize=16m
    -XX:ReservedCodeCacheSize=192m -XX:MetaspaceSize=64m
    -Djava.awt.headless=true -Dguice_bytecode_gen_option=DISABLED -Djdk.reflect.useNativeAccessorOnly=true
    --enable-native-access=ALL-UNNAMED"

# Objects with smaller heads leave less to collect.
choose_studio_options() {
    [ "$java_version" -lt 25 ] || studio_options="$studio_options -XX:+UseCompactObjectHeaders"
}

studio_main=org.candour.studio.launcher.Main

need_screen() {
    [ "$platform" != linux ] || [ -n "${DISPLAY-}" ] || [ -n "${WAYLAND_DISPLAY-}" ] || {
        say "The studio needs a screen, and there is none here: neither DISPLAY nor WAYLAND_DISPLAY is set."
        say "Start it on the desktop, or use the other commands, which need none; \"./candour help\" lists them."
        exit 1
    }
}

# Sets class_path to the jars in the folder $1. The framework comes first, because it reads the manifests of all that come
# before it.
list_studio_jars() {
    for framework in "$1"/org.eclipse.osgi_*.jar; do
        class_path=$framework
    done
    for jar in "$1"/*.jar; do
        [ "$jar" = "$framework" ] || class_path=$class_path:$jar
    done
}

# Becomes the studio, with the arguments given. What Java has loaded in a start is kept, and later starts take half the time.
# It is of use only for the same Java with the same options and jars.
run_studio() {
    list_studio_jars "$studio/plugins"
    kind=$(echo "$java_release $studio_options $class_path" | cksum)
    archive=$studio/start-${kind%% *}.archive
    offer_fonts
    # The window draws nothing in three dimensions; getting ready for it would take 50 MB.
    export GDK_GL="${GDK_GL:-disable}"
    if [ -s "$archive" ]; then
        become_studio "-XX:AOTCache=$archive" "$studio_main" "$@"
    elif [ "$java_version" -lt 25 ] || [ ! -w "$studio" ]; then
        become_studio "$studio_main" "$@"
    elif [ -f "$archive.vain" ] || ! command -v Xvfb > /dev/null; then
        run_studio_and_learn "$@"
    else
        run_studio_and_rehearse "$@"
    fi
}

# Becomes the Java of the studio, with the options, the program and the arguments given.
become_studio() {
    [ "$platform" != macosx ] || set -- -XstartOnFirstThread "$@"
    [ "$java_version" -lt 24 ] || set -- --sun-misc-unsafe-memory-access=allow "$@"
    # shellcheck disable=SC2086 # both hold several
    exec "$java_home/bin/java" $studio_options -Xlog:disable -Xlog:all=error:stderr ${CANDOUR_JAVA_OPTIONS-} \
        -cp "$class_path" "$@"
}

# Becomes the studio in the manner $1, with the Java option or the archive $2 and the arguments given.
rehearse_studio() {
    manner=$1
    option=$2
    shift 2
    case $manner in
        run) become_studio "$option" "$studio_main" "$@" ;;
        # Java would say where it has written what it has learnt.
        record)
            become_studio -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -XX:AOTMode=record \
                "-XX:AOTConfiguration=$learnt" "$option" "$studio_main" "$@"
            ;;
        create) become_studio -XX:AOTMode=create "-XX:AOTConfiguration=$learnt" "-XX:AOTCache=$option" ;;
    esac
}

# Runs the studio, and when its window has been closed makes the archive from a rehearsal out of sight.
run_studio_and_rehearse() {
    rm -f "$studio"/start-*
    become_studio "$studio_main" "$@" &
    wait_for_studio
    if [ -z "$told_to_end" ]; then
        say "Rehearsing the next start of the studio, out of sight. This takes half a minute, and is done once."
        (rehearse rehearse_studio "$archive") || : > "$archive.vain"
    fi
    exit "$outcome"
}

# Runs the studio, and when its window has been closed makes the archive from what it has loaded, if a text was open.
run_studio_and_learn() {
    rm -f "$studio"/start-*.archive
    learnt=$archive.learnt
    rehearse_studio record "-Dcandour.learnt=$learnt" "$@" &
    wait_for_studio
    if [ -s "$learnt" ] && [ -f "$learnt.whole" ]; then
        (rehearse_studio create "$archive.new") > /dev/null 2>&1 \
            && mv "$archive.new" "$archive"
    fi
    rm -f "$learnt" "$learnt.whole" "$archive.new"
    exit "$outcome"
}

# Waits for the end of the studio just started, and hands on to it what would end this script.
wait_for_studio() {
    running=$!
    told_to_end=
    outcome=0
    trap 'told_to_end=yes; kill -TERM "$running" 2> /dev/null' HUP INT TERM
    while is_running "$running"; do
        wait "$running" && outcome=0 || outcome=$?
    done
    trap - HUP INT TERM
}
