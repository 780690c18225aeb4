//! What a machine must have before a chore can be done, and how it comes to have it.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{
    command::{is_on_path, output, run},
    needs::{Need, There},
};

/// The ways to install packages that we know.
enum System {
    Debian,
    Fedora,
    Arch,
    Mac,
    Windows,
    Other,
}

impl System {
    fn here() -> Self {
        if cfg!(target_os = "macos") {
            Self::Mac
        } else if cfg!(windows) {
            Self::Windows
        } else if is_on_path("apt-get") {
            Self::Debian
        } else if is_on_path("dnf") {
            Self::Fedora
        } else if is_on_path("pacman") {
            Self::Arch
        } else {
            Self::Other
        }
    }

    fn packages(&self, need: &Need) -> Option<&'static str> {
        match self {
            Self::Debian => Some(need.debian),
            Self::Fedora => Some(need.fedora),
            Self::Arch => Some(need.arch),
            Self::Mac | Self::Windows | Self::Other => None,
        }
    }

    fn has(&self, package: &str) -> bool {
        let mut ask = match self {
            Self::Debian => words("dpkg-query --show --showformat=${db:Status-Status}"),
            Self::Fedora => words("rpm --query --quiet --whatprovides"),
            Self::Arch => words("pacman --query --quiet"),
            Self::Mac | Self::Windows | Self::Other => return false,
        };
        let said = output(ask.arg(package));
        said.is_ok_and(|said| !matches!(self, Self::Debian) || said == "installed")
    }
}

fn words(line: &str) -> Command {
    let mut words = line.split(' ');
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words);
    command
}

/// Makes sure of every need: installs with apt, or names the command and stops.
pub(crate) fn ensure(sets: &[&[Need]]) -> Result<()> {
    let system = System::here();
    let missing: Vec<&Need> = sets
        .iter()
        .flat_map(|set| set.iter())
        .filter(|need| !is_there(&system, need))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing
        .iter()
        .filter_map(|need| system.packages(need))
        .flat_map(str::split_whitespace)
        .collect();
    let packages = packages.join(" ");
    for need in &missing {
        let what = system.packages(need).unwrap_or(need.debian);
        println!("missing: {what}: {}", need.why);
    }
    match system {
        System::Debian => apt(&packages),
        System::Fedora => bail!("Please run `sudo dnf install {packages}`, then try again."),
        System::Arch => bail!("Please run `sudo pacman -S --needed {packages}`, then try again."),
        System::Mac => bail!(
            "Please run `xcode-select --install`, then try again. The tests of the real window run on Linux only."
        ),
        System::Windows => bail!(
            "Please install the C++ build tools (`winget install Microsoft.VisualStudio.2022.BuildTools`) and WebView2, then try again. The tests of the real window run on Linux only."
        ),
        System::Other => bail!(
            "Please install what is named above with your system's package manager, then try again."
        ),
    }
}

fn is_there(system: &System, need: &Need) -> bool {
    match need.there {
        There::Program(name) => is_on_path(name),
        There::Library(name) => {
            // The systems' own window libraries need no package.
            cfg!(any(target_os = "macos", windows))
                || output(Command::new("pkg-config").args(["--exists", name])).is_ok()
        }
        There::Package => system
            .packages(need)
            .is_none_or(|packages| packages.split(' ').all(|package| system.has(package))),
    }
}

fn apt(packages: &str) -> Result<()> {
    let install = format!("apt-get install --yes --no-install-recommends {packages}");
    let is_root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !is_root && !is_on_path("sudo") {
        bail!("Please run `{install}` as root, then try again.");
    }
    println!("installing {packages}");
    let become_root = if is_root { "" } else { "sudo " };
    let frontend = "env DEBIAN_FRONTEND=noninteractive";
    run(&mut words(&format!(
        "{become_root}{frontend} apt-get update --quiet=2"
    )))?;
    run(&mut words(&format!(
        "{become_root}{frontend} {install} --quiet=2"
    )))
}

/// Makes sure of Node, which builds the pages.
pub(crate) fn ensure_node() -> Result<()> {
    if !is_on_path("node") || !is_on_path("npm") {
        println!("missing: nodejs npm: the pages of the window are built with them");
        match System::here() {
            System::Debian => apt("nodejs npm")?,
            System::Fedora => bail!("Please run `sudo dnf install nodejs npm`, then try again."),
            System::Arch => bail!("Please run `sudo pacman -S nodejs npm`, then try again."),
            System::Mac => bail!("Please run `brew install node`, then try again."),
            System::Windows => {
                bail!("Please run `winget install OpenJS.NodeJS.LTS`, then try again.")
            }
            System::Other => bail!("Please install Node 20.19 or newer, then try again."),
        }
    }
    let version = output(Command::new("node").arg("--version"))?;
    if !is_new_enough(&version) {
        bail!(
            "Node {} is too old for the pages of the window; please install 20.19 or newer.",
            version.trim()
        );
    }
    Ok(())
}

fn is_new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .map(|number| number.parse::<u32>().unwrap_or(0));
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    version >= (20, 19)
}

/// Whether a window could be shown here.
pub(crate) fn has_display() -> bool {
    if cfg!(any(target_os = "macos", windows)) {
        return true;
    }
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_must_be_new_enough() {
        assert!(is_new_enough("v20.19.0\n") && is_new_enough("v22.1.0"));
        assert!(!is_new_enough("v20.18.3") && !is_new_enough("v18.13.0") && !is_new_enough("?"));
    }
}
