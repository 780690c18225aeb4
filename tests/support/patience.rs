//! Waiting for a thing, never for a time.

use std::{
    future::Future,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

/// Longer than anything takes on a busy machine of two cores.
const PATIENCE: Duration = Duration::from_secs(90);
const GLANCE: Duration = Duration::from_millis(40);

/// Looks until there is an answer.
///
/// # Errors
/// When there is none for a long time; `what` says what was waited for.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> Result<T> {
    let began = Instant::now();
    loop {
        if let Some(answer) = look() {
            return Ok(answer);
        }
        if began.elapsed() > PATIENCE {
            bail!("waited in vain for {what}");
        }
        std::thread::sleep(GLANCE);
    }
}

/// Looks until there is an answer, when looking takes its time.
///
/// # Errors
/// When there is none for a long time; `what` and the last error say what was waited for.
pub async fn until_async<T, F>(what: &str, mut look: impl FnMut() -> F) -> Result<T>
where
    F: Future<Output = Result<Option<T>>>,
{
    let began = Instant::now();
    loop {
        let seen = look().await;
        if let Ok(Some(answer)) = seen {
            return Ok(answer);
        }
        if began.elapsed() > PATIENCE {
            let why = seen.err().map(|error| format!(": {error:#}"));
            bail!("waited in vain for {what}{}", why.unwrap_or_default());
        }
        tokio::time::sleep(GLANCE).await;
    }
}
