//! What the chores need of the system: the table.

/// Something of the system that a chore needs.
pub(crate) struct Need {
    /// What it is for, as half a sentence.
    pub(crate) why: &'static str,
    /// How to see that it is there.
    pub(crate) there: There,
    /// The packages that bring it.
    pub(crate) debian: &'static str,
    pub(crate) fedora: &'static str,
    pub(crate) arch: &'static str,
}

/// How to see that something is there.
pub(crate) enum There {
    /// A program on the path.
    Program(&'static str),
    /// A library that can be built against.
    Library(&'static str),
    /// Only the package manager knows.
    Package,
}

/// What compiles Rust and C.
pub(crate) const COMPILER: &[Need] = &[Need {
    why: "SQLite is compiled with it",
    there: There::Program("cc"),
    debian: "gcc libc6-dev",
    fedora: "gcc",
    arch: "gcc",
}];

/// What compiles libFuzzer.
pub(crate) const CPP: &[Need] = &[Need {
    why: "libFuzzer is compiled with it",
    there: There::Program("c++"),
    debian: "g++",
    fedora: "gcc-c++",
    arch: "gcc",
}];

/// What the window is built with and shown by.
pub(crate) const WINDOW: &[Need] = &[
    Need {
        why: "the build finds libraries with it",
        there: There::Program("pkg-config"),
        debian: "pkg-config",
        fedora: "pkgconf-pkg-config",
        arch: "pkgconf",
    },
    Need {
        why: "the window is drawn by it",
        there: There::Library("webkit2gtk-4.1"),
        debian: "libwebkit2gtk-4.1-dev",
        fedora: "webkit2gtk4.1-devel",
        arch: "webkit2gtk-4.1",
    },
];

/// What the tests from outside put a desktop together from.
pub(crate) const DESKTOP: &[Need] = &[
    Need {
        why: "the tests open the real window on a screen of their own",
        there: There::Program("Xvfb"),
        debian: "xvfb",
        fedora: "xorg-x11-server-Xvfb",
        arch: "xorg-server-xvfb",
    },
    Need {
        why: "the tests close and raise windows as a desktop does",
        there: There::Program("openbox"),
        debian: "openbox",
        fedora: "openbox",
        arch: "openbox",
    },
    Need {
        why: "the tests look at windows and cover them with it",
        there: There::Program("xmessage"),
        debian: "x11-utils",
        fedora: "xmessage xprop",
        arch: "xorg-xmessage xorg-xprop",
    },
    Need {
        why: "the tests press keys with it",
        there: There::Program("xdotool"),
        debian: "xdotool",
        fedora: "xdotool",
        arch: "xdotool",
    },
    Need {
        why: "the tests click and read in the window through it",
        there: There::Program("WebKitWebDriver"),
        debian: "webkit2gtk-driver",
        fedora: "webkit2gtk4.1",
        arch: "webkit2gtk-4.1",
    },
    Need {
        why: "the tests receive reminders with it",
        there: There::Program("dunst"),
        debian: "dunst",
        fedora: "dunst",
        arch: "dunst",
    },
    Need {
        why: "reminders travel over it",
        there: There::Program("dbus-daemon"),
        debian: "dbus",
        fedora: "dbus-daemon",
        arch: "dbus",
    },
    Need {
        why: "the tests set the clock of a program with it",
        there: There::Program("faketime"),
        debian: "faketime",
        fedora: "libfaketime",
        arch: "libfaketime",
    },
    Need {
        why: "a bare machine has no letters to draw",
        there: There::Package,
        debian: "fonts-dejavu-core",
        fedora: "dejavu-sans-fonts",
        arch: "ttf-dejavu",
    },
];

/// What takes pictures of what is not Semestra's own window.
pub(crate) const PICTURES: &[Need] = &[Need {
    why: "pictures of notifications are taken with it",
    there: There::Program("import"),
    debian: "imagemagick",
    fedora: "ImageMagick",
    arch: "imagemagick",
}];

/// What the independent calendar readers run on.
pub(crate) const JUDGES: &[Need] = &[Need {
    why: "independent calendar readers judge our calendars in it",
    there: There::Package,
    debian: "python3 python3-venv",
    fedora: "python3",
    arch: "python",
}];
