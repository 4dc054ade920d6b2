//! Running other programs.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::{Outcome, root};

/// A command in the repository's root, from its words.
pub(crate) fn command<'w>(program: &str, words: impl IntoIterator<Item = &'w str>) -> Command {
    let mut command = Command::new(program);
    command.args(words).current_dir(root()).stdin(Stdio::null());
    // What cargo tells its child about itself would mislead a cargo below it.
    for (name, _) in std::env::vars() {
        if name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR" {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a command whose output goes to the terminal.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| failed(command, &error.to_string()))?;
    if status.success() { Ok(()) } else { Err(failed(command, &status.to_string())) }
}

/// Runs a command that changes the machine. Where that fails, the error ends
/// with what to run by hand.
pub(crate) fn install(command: &mut Command, by_hand: &str) -> Outcome {
    run(command).map_err(|error| format!("{error}\nto do it by hand: {by_hand}").into())
}

/// Runs a command and gives what it prints.
pub(crate) fn read(command: &mut Command) -> Outcome<String> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| failed(command, &error.to_string()))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(failed(command, &output.status.to_string()))
    }
}

/// Whether a command runs and succeeds, silently.
pub(crate) fn works(command: &mut Command) -> bool {
    let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// Runs a command, shows what it prints, and hands each line of its standard
/// output to `each`. Gives whether it succeeded.
pub(crate) fn watch(command: &mut Command, mut each: impl FnMut(&str)) -> Outcome<bool> {
    let child = command.stdout(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| failed(command, &error.to_string()))?;
    for line in child.stdout.take().into_iter().flat_map(|it| BufReader::new(it).lines()) {
        let line = line?;
        println!("{line}");
        each(&line);
    }
    Ok(child.wait()?.success())
}

fn failed(command: &Command, why: &str) -> crate::Failure {
    format!("failed: {command:?}: {why}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_installed_can_be_by_hand() {
        for program in ["false", "no-such-program"] {
            let failure = install(&mut command(program, []), "npm ci");
            assert!(failure.is_err_and(|it| it.to_string().ends_with("by hand: npm ci")));
        }
    }
}
