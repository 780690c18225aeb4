//! Any document becomes a draft with evidence: bytes in, value out.
