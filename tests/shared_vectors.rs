//! The larger truth that developers have beside the repository, natively:
//! NIST's whole files and 16,000 values of hashlib. Where it is absent, the
//! tests in `vectors.rs` have run on the committed part of it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::fs::read_to_string;
use std::path::PathBuf;

use isoflag::bucket;

fn shared(name: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors").join(name);
    let text = read_to_string(&path).ok();
    if text.is_none() {
        println!("not on this machine: {}", path.display());
    }
    text
}

fn sha256(message: &[u8]) -> Vec<u8> {
    bucket::sha256(&[message]).iter().flat_map(|word| word.to_be_bytes()).collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(byte).collect()
}

/// The values of one name in a NIST file, in order.
fn fields<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let prefix = format!("{name} = ");
    text.lines().filter_map(|line| line.trim().strip_prefix(&prefix)).collect()
}

#[test]
fn nist_messages() {
    for name in ["SHA256ShortMsg.rsp", "SHA256LongMsg.rsp"] {
        let Some(text) = shared(&format!("sha256/nist-cavp/{name}")) else { continue };
        let (lengths, messages) = (fields(&text, "Len"), fields(&text, "Msg"));
        assert!(lengths.len() >= 64);
        for ((length, message), digest) in lengths.iter().zip(messages).zip(fields(&text, "MD")) {
            let length = length.parse::<usize>().unwrap() / 8;
            assert_eq!(sha256(&bytes(message)[..length]), bytes(digest), "{name}, {length} bytes");
        }
    }
}

#[test]
fn nist_chains() {
    let Some(text) = shared("sha256/nist-cavp/SHA256Monte.rsp") else { return };
    let mut seed = bytes(fields(&text, "Seed")[0]);
    let digests = fields(&text, "MD");
    assert_eq!(digests.len(), 100);
    for digest in digests {
        let mut last = [seed.clone(), seed.clone(), seed.clone()];
        for _ in 0..1_000 {
            let next = sha256(&last.concat());
            last = [last[1].clone(), last[2].clone(), next];
        }
        seed = last[2].clone();
        assert_eq!(seed, bytes(digest));
    }
}

#[test]
fn values_of_hashlib() {
    let Some(text) = shared("bucketing.jsonl") else { return };
    let mut rows = 0;
    for line in text.lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let value = bucket::value(row["flag"].as_str().unwrap(), row["user"].as_str().unwrap());
        assert_eq!(u64::from(value), row["value"].as_u64().unwrap(), "{line}");
        rows += 1;
    }
    assert_eq!(rows, 16_126);
}

#[test]
fn keys_on_the_boundaries() {
    let Some(text) = shared("boundary_keys.tsv") else { return };
    let mut rows = 0;
    for row in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())) {
        let columns: Vec<&str> = row.split('\t').collect();
        let value = columns[0].parse::<u32>().unwrap();
        let bucket: f64 = columns[2].parse().unwrap();
        assert_eq!(bucket::value("edge-flag", columns[1]), value);
        assert_eq!(bucket::bucket(value).to_bits(), bucket.to_bits());
        for percentage in
            [0.1, 0.5, 1.0, 5.0, 20.0, 33.33, 40.0, 50.0, 60.0, 66.67, 80.0, 90.0, 99.9]
        {
            assert_eq!(value < bucket::threshold(percentage), bucket < percentage, "{row}");
        }
        rows += 1;
    }
    assert!(rows > 20);
}
