//! The interface's types, made from Rust's.

use std::{
    any::TypeId,
    collections::{BTreeMap, HashSet},
};

use ts_rs::{Config, TS, TypeVisitor};

/// Type declarations gathered from the types of the command list.
pub(crate) struct Types {
    pub(crate) config: Config,
    declared: BTreeMap<String, String>,
    seen: HashSet<TypeId>,
}

impl Default for Types {
    fn default() -> Self {
        Self {
            // JSON carries every number of ours as a double.
            config: Config::default().with_large_int("number"),
            declared: BTreeMap::new(),
            seen: HashSet::new(),
        }
    }
}

impl Types {
    /// Adds a type and all that it needs.
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(&self.config));
            self.declared.insert(name, declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }

    /// The whole file.
    pub(crate) fn finish(self, list: &str) -> String {
        let mut file = String::from(
            "// Generated from crates/planner by `cargo test -p semestra-planner`; do not edit.\n\n",
        );
        for declaration in self.declared.values() {
            file += declaration;
            file.push('\n');
        }
        file + list
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

#[cfg(test)]
mod tests {
    /// Writes the file, so that a changed type shows in the difference; `cargo xtask check` refuses a stale one.
    #[test]
    fn the_interface_gets_its_types_from_here() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../ui/src/lib/api/generated/commands.ts"
        );
        let made = crate::commands::typescript();
        assert!(made.contains("export interface Commands"));
        if std::fs::read_to_string(path).ok().as_deref() != Some(made.as_str()) {
            std::fs::create_dir_all(std::path::Path::new(path).parent().unwrap()).unwrap();
            std::fs::write(path, made).unwrap();
        }
    }
}
