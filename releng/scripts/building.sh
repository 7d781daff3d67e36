# shellcheck shell=sh
# Part of the script "candour": builds what has changed, and runs the tests.

# Prints the first source that changed after the last build, if any.
newer_source() {
    cd "$home"
    find pom.xml .mvn candour bundles features releng \
        \( -name target -o -name src-gen -o -name '.?*' -o -path '*.model/plugin.*' -o -name pom.tycho \
        -o -name "$beside" \) \
        ! -name .mvn -prune \
        -o \( -type f -o -path '*/src/*' \) -newer "$stamp" -print 2> /dev/null | head -n 1
}

is_built() {
    [ -f "$stamp" ] && [ -f "$lib/org.candour.cli.jar" ] && [ -z "$(newer_source)" ]
}

studio_is_built() {
    find_studio && [ -f "$stamp" ] && [ -z "$(newer_source)" ]
}

# Sets studio to the folder of the studio for this machine, if it has been built.
find_studio() {
    case $(uname -s) in
        Darwin) platform=macosx ;;
        *) platform=linux ;;
    esac
    for launcher in "$products/$platform"/*/*/plugins/org.candour.studio.launcher_*.jar \
        "$products/$platform"/*/*/*.app/Contents/Eclipse/plugins/org.candour.studio.launcher_*.jar; do
        studio=${launcher%/plugins/*}
        [ ! -f "$launcher" ] || return 0
    done
    return 1
}

# Two builds in one folder would spoil each other: waits until this is the only one. The folder that is the lock holds
# the number of the process that builds.
take_lock() {
    mkdir -p "$home/target"
    locked_by=
    nameless=0
    until mkdir "$home/target/building" 2> /dev/null; do
        owner=$(cat "$home/target/building/process" 2> /dev/null) || true
        # a lock without a number is just being made, unless it stays so
        [ -n "$owner" ] && nameless=0 || nameless=$((nameless + 1))
        if [ "$nameless" -gt 20 ] || { [ -n "$owner" ] && ! is_running "$owner"; }; then
            break_lock "$owner"
        elif [ -n "$owner" ] && [ "$owner" != "$locked_by" ]; then
            locked_by=$owner
            say "Another build is at work in this folder (process $owner). Waiting for its end."
        fi
        sleep 0.5
    done
    echo $$ > "$home/target/building/process"
    trap finish EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

is_running() {
    kill -0 "$1" 2> /dev/null || [ -d "/proc/$1" ]
}

# Removes a lock that process $1 left behind; puts it back if another has made a new one in the meantime.
break_lock() {
    mv "$home/target/building" "$home/target/building-$$" 2> /dev/null || return 0
    if [ "$(cat "$home/target/building-$$/process" 2> /dev/null)" = "$1" ]; then
        rm -rf "$home/target/building-$$"
    else
        mv "$home/target/building-$$" "$home/target/building"
    fi
}

free_lock() {
    rm -rf "$home/target/building"
    trap - EXIT HUP INT TERM
}

# What is left to do when this ends early.
finish() {
    [ -z "${screen-}" ] || kill "$screen" 2> /dev/null || true
    rm -rf "$home/target/building"
}

# Runs Maven with the arguments given, showing one line for each stage; the whole log goes to a file.
run_maven() {
    mkdir -p "$home/target"
    log=$home/target/$stage.log
    started=$home/target/$stage.started
    outcome=$home/target/$stage.outcome
    : > "$started"
    rm -f "$outcome"
    (
        cd "$home"
        JAVA_HOME=$java_home ./mvnw --batch-mode --no-transfer-progress "$@" 2>&1 && echo 0 > "$outcome" || echo 1 > "$outcome"
    ) | tee "$log" | awk '
        /^\[INFO\] Building .* \[[0-9]+\/[0-9]+\]$/ {
            count = $NF
            gsub(/[][]/, "", count)
            sub("/", " of ", count)
            sub(/^\[INFO\] Building (\[[a-z-]+\] )?/, "")
            sub(/ 1\.[^ ]* *\[[0-9]+\/[0-9]+\]$/, "")
            print "  " count ": " $0
            fflush()
        }' >&2
    [ "$(cat "$outcome" 2> /dev/null)" = 0 ] && mv "$started" "$stamp"
}

# Says $1, what went wrong and where the whole log is, and ends.
explain_failure() {
    say ""
    awk '
        /^(Failures|Errors): *$/ { listing = 1 }
        listing && /^(Tests run|\[INFO\])/ { listing = 0 }
        listing || (/^\[ERROR\]/ && !/\[Help 1\]|Re-run Maven|To see the full|For more information|After correct|mvn <args>|^\[ERROR\] *$/)
    ' "$log" | head -n 40 >&2
    say ""
    say "The log ends with:"
    grep -v '^\[ERROR\]' "$log" | tail -n 8 >&2
    say ""
    say "$1 The whole log is in $log"
    exit 1
}

# Builds the module $1, which is called $2, unless $3 says that it has been built meanwhile.
build() {
    stage=build
    take_lock
    if "$3"; then
        free_lock
        return
    fi
    if [ -f "$stamp" ]; then
        say "Building $2, because its sources have changed."
    else
        say "Building $2. The first time takes a minute or more, because its libraries are fetched."
    fi
    run_maven package -DskipTests -pl "releng/$1" -am || explain_failure "$2 could not be built."
    free_lock
}

test_everything() {
    stage=test
    take_lock
    say "Building Candour and running every test."
    # The compiler leaves the classes of deleted sources behind, and they would be tested too.
    rm -rf "$home"/bundles/*/target/classes "$home"/tests/*/target/*classes "$home"/tests/*/target/surefire-reports
    find_display
    if [ "$display" = none ]; then
        why_no_studio="The tests of the studio were left out: there is no screen, and Xvfb, which would stand in for one, is not installed."
        say "$why_no_studio"
        set -- -Dcandour.studio.tests.skip=true "$@"
    fi
    run_maven verify --fail-at-end "$@" || passed=no
    summarise_tests
    [ "${passed:-yes}" = yes ] || explain_failure "The build or a test failed."
    touch -r "$stamp" "$home/target/studio-built"
    say "Everything passed."
    [ "$display" != none ] || say "$why_no_studio"
}

# What needs windows without anybody looking on gets a screen of its own out of sight, or else the one there is.
find_display() {
    display=none
    if command -v Xvfb > /dev/null; then
        mkdir -p "$home/target"
        rm -f "$home/target/display"
        Xvfb -displayfd 3 -screen 0 1600x1000x24 3> "$home/target/display" 2> /dev/null &
        screen=$!
        tries=50
        while [ ! -s "$home/target/display" ] && [ "$tries" -gt 0 ]; do
            tries=$((tries - 1))
            sleep 0.1
        done
        display=:$(cat "$home/target/display")
        # Tests may press keys there without doing so to whoever sits before this machine.
        export DISPLAY="$display" CANDOUR_OWN_SCREEN=yes
    elif [ -n "${DISPLAY-}" ]; then
        display=$DISPLAY
    fi
}

summarise_tests() {
    find "$home/tests" -path '*/target/surefire-reports/*' -name 'TEST-*.xml' -exec grep -h '<testsuite ' {} + 2> /dev/null \
        | awk '
            function field(name) {
                return match($0, " " name "=\"[0-9]+\"") \
                    ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
            }
            { tests += field("tests"); failures += field("failures"); errors += field("errors"); skipped += field("skipped") }
            END { printf "Tests: %d run, %d failed, %d in error, %d skipped.\n", tests, failures, errors, skipped }' >&2
}
