# shellcheck shell=sh
# Part of the script "candour": makes a program of the studio that brings its own Java.

# Makes a program of the studio that brings its own Java: for this kind of machine, in the folder target/package.
package_studio() {
    image=$home/target/package
    input=$home/target/package-input
    rm -rf "$image" "$input"
    # what the studio keeps of its own runs is not part of it
    cp -R "$studio" "$input"
    rm -rf "$input"/start-* "$input"/configuration/org.eclipse*
    name=Candour
    icon=$home/bundles/org.candour.studio/icons/candour-256.png
    set -- --type app-image --dest "$image" --input "$input" --main-jar "plugins/$(basename "$launcher")" --main-class "$studio_main"
    case $platform in
        macosx) set -- "$@" --java-options -XstartOnFirstThread ;;
        *)
            name=candour-studio
            set -- "$@" --icon "$icon"
            mkdir "$input/fonts"
            cp "$home"/bundles/org.candour.layout/fonts/*.ttf "$input/fonts"
            ;;
    esac
    for option in $studio_options; do
        set -- "$@" --java-options "$option"
    done
    [ "$java_version" -lt 24 ] || set -- "$@" --java-options --sun-misc-unsafe-memory-access=allow
    if [ -d "$java_home/jmods" ]; then
        set -- "$@" --add-modules ALL-MODULE-PATH
    else
        copy_java
        set -- "$@" --runtime-image "$home/target/package-java"
    fi
    say "Packaging the studio with its own Java. This takes a minute."
    "$java_home/bin/jpackage" --name "$name" "$@" || { say "The studio could not be packaged."; exit 1; }
    write_class_path "$(find "$image" -name "$name.cfg")"
    rm -rf "$input" "$home/target/package-java"
    if [ "$platform" = linux ]; then
        mv "$image/candour-studio" "$image/Candour"
        write_starter > "$image/Candour/Candour"
        chmod +x "$image/Candour/Candour"
        rehearse_package
        say "The studio is in $image/Candour. Start it with the file Candour in there."
    else
        say "The studio is in $image."
    fi
}

# Rehearses the start of the packaged studio, so that its Java keeps what it has loaded, as the studio does that is started
# from its sources. Without a screen the package is left without, and says so.
rehearse_package() {
    if [ "$java_version" -lt 25 ]; then
        say "The studio will start more slowly than it could: a Java before 25 cannot keep what it has loaded."
        return
    fi
    say "Rehearsing its start."
    app=$image/Candour/lib/app
    if rehearse become_packaged "$app/start.archive"; then
        # shellcheck disable=SC2016 # the program itself knows the folder
        awk '{ print } /^\[JavaOptions\]/ { print "java-options=-XX:AOTCache=$APPDIR/start.archive" }' \
            "$app/candour-studio.cfg" > "$app/candour-studio.cfg.new"
        mv "$app/candour-studio.cfg.new" "$app/candour-studio.cfg"
    elif [ "$display" = none ]; then
        say "The studio will start more slowly than it could: there is no screen, and no Xvfb, on which it could be rehearsed."
    else
        say "The studio will start more slowly than it could: its rehearsal failed, as $rehearsal tells."
    fi
    rm -rf "$app/configuration"/org.eclipse*
}

# Becomes the packaged studio in the manner $1, with the Java option or the archive $2 and the arguments given.
become_packaged() {
    manner=$1
    option=$2
    shift 2
    case $manner in
        run) options="'$option'" ;;
        record) options="-XX:AOTMode=record '-XX:AOTConfiguration=$learnt' '$option'" ;;
        create) options="-XX:AOTMode=create '-XX:AOTConfiguration=$learnt' '-XX:AOTCache=$option'" ;;
    esac
    export JAVA_TOOL_OPTIONS="$options" GDK_GL=disable
    exec "$image/Candour/bin/candour-studio" "$@"
}

# Lets the program whose settings are in the file $1 find the jars of all bundles.
write_class_path() {
    (cd "$studio" && list_studio_jars plugins && echo "$class_path") | tr : '\n' > "$home/target/package-jars"
    awk -v jars="$home/target/package-jars" '
        /^app\.classpath=/ { next }
        { print }
        /^\[Application\]/ {
            while ((getline jar < jars) > 0) print "app.classpath=$APPDIR/" jar
        }' "$1" > "$1.new"
    mv "$1.new" "$1"
    rm "$home/target/package-jars"
}

# A Java without packaged modules can be handed on only as it is; what only programmers need is left out.
copy_java() {
    java_copy=$home/target/package-java
    rm -rf "$java_copy"
    cp -RL "$java_home" "$java_copy"
    rm -rf "$java_copy/include" "$java_copy/man" "$java_copy/demo" "$java_copy/lib/src.zip" "$java_copy/lib/ct.sym"
    find "$java_copy/bin" -type f ! -name java ! -name keytool -exec rm -f {} +
}

# The window's fonts and drawing are told to Linux by the surroundings in which a program starts.
write_starter() {
    cat << 'END'
#!/bin/sh
# Starts Candour Studio.
set -eu
script=$0
while [ -L "$script" ]; do
    target=$(readlink "$script")
    case $target in
        /*) script=$target ;;
        *) script=$(dirname "$script")/$target ;;
    esac
done
home=$(cd "$(dirname "$script")" && pwd -P)
kept=${XDG_CACHE_HOME:-$HOME/.cache}/candour
mkdir -p "$kept"
cat > "$kept/fonts.conf" << CONFIGURATION
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${FONTCONFIG_FILE:-/etc/fonts/fonts.conf}</include>
  <dir>$home/lib/app/fonts</dir>
</fontconfig>
CONFIGURATION
export FONTCONFIG_FILE="$kept/fonts.conf" GDK_GL="${GDK_GL:-disable}"
exec "$home/bin/candour-studio" "$@"
END
}
