//! A backend that decides with the crate, and serves a page that decides with
//! the npm package.

use std::error::Error;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::{StatusCode, header::CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use axum::{Json, Router};
use isoflag::{Context, Evaluation, FlagEvaluator};
use serde::Deserialize;

/// `update` on it puts another snapshot in force while requests read.
type Flags = Arc<FlagEvaluator>;

#[derive(Deserialize)]
struct User {
    key: String,
    plan: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let flags: Flags = Arc::new(FlagEvaluator::new(std::fs::read("flags.json")?)?);
    let app = Router::new()
        .route("/", file("page/index.html", "text/html"))
        .route("/style.css", file("page/style.css", "text/css"))
        .route("/isoflag.js", file("node_modules/isoflag/pkg/index.js", "text/javascript"))
        .route("/flags", file("flags.json", "application/json"))
        .route("/decide", get(decide))
        .with_state(flags);

    let port = std::env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("Listening on http://localhost:{port}");
    Ok(axum::serve(listener, app).await?)
}

/// All flags for one user.
async fn decide(State(flags): State<Flags>, Query(user): Query<User>) -> Json<Vec<Evaluation>> {
    Json(flags.evaluate_all(&Context::new(user.key).with("plan", user.plan)))
}

fn file(path: &'static str, kind: &'static str) -> MethodRouter<Flags> {
    get(move || async move {
        match std::fs::read(path) {
            Ok(body) => ([(CONTENT_TYPE, kind)], body).into_response(),
            Err(_) => StatusCode::NOT_FOUND.into_response(),
        }
    })
}
