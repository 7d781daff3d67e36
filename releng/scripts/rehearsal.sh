# shellcheck shell=sh
# Part of the script "candour": rehearses the start of the studio, so that its Java can keep what it has loaded.

# Lets the studio open the example twice, out of sight, and makes the file $2 of what its Java loads the second time. A
# first start finds nothing of earlier ones, and goes other ways than all that follow. The function $1 becomes the studio:
# as usual for "run"; for "record" it writes what it learns to the file $learnt; for "create" it makes the file $2 of that.
# Fails if there is no screen, or if the studio does not get so far; then the file $rehearsal says more.
rehearse() {
    scratch=$home/target/rehearsal
    rehearsal=$scratch/log
    learnt=$scratch/learnt
    take_lock
    trap 'kill "${running:-}" 2> /dev/null; finish' EXIT
    [ -s "$2" ] || rehearse_alone "$1" "$2" && rehearsed=yes || rehearsed=
    [ -z "${screen-}" ] || kill "$screen" 2> /dev/null || true
    free_lock
    [ -n "$rehearsed" ]
}

rehearse_alone() {
    rm -rf "$scratch"
    mkdir -p "$scratch"
    cp -R "$home/examples/ashdown" "$scratch"
    find_display
    [ "$display" != none ] || return 1
    open_out_of_sight "$1" run 1 || return 1
    open_out_of_sight "$1" record 5 || return 1
    ("$1" create "$2.new") >> "$rehearsal" 2>&1 || true
    [ -s "$2.new" ] || return 1
    mv "$2.new" "$2"
    rm -rf "$scratch"
}

# Lets the function $1 become the studio in the manner $2, until $3 seconds after the example is to be seen in its colours.
open_out_of_sight() {
    rm -f "$learnt.whole"
    ("$1" "$2" "-Dcandour.learnt=$learnt" -data "$scratch/data" \
        "$scratch/ashdown/chapters/findings/reducing-crime.inspection") >> "$rehearsal" 2>&1 &
    running=$!
    tries=600
    until [ -f "$learnt.whole" ] || ! is_running "$running" || [ "$tries" -eq 0 ]; do
        tries=$((tries - 1))
        sleep 0.1
    done
    sleep "$3"
    kill -TERM "$running" 2> /dev/null || true
    wait "$running" || true
    [ -f "$learnt.whole" ]
}
