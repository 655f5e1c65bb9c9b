//! A minimal HTTP client that fetches a page from the project's own server.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A server's answer.
#[derive(Debug)]
pub(crate) struct Answer {
    /// 200, 404, …
    pub(crate) status: u16,
    head: String,
    /// The body.
    pub(crate) body: String,
}

impl Answer {
    /// The value of a header; `name` in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// Fetches `path` from this machine. HTTP 1.0, so that the response arrives in one piece and ends with the connection.
pub(crate) fn get(port: u16, path: &str) -> Result<Answer, String> {
    let fetch = || -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(stream, "GET {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nAccept: */*\r\n\r\n")?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = fetch().map_err(|error| format!("cannot fetch {path}: {error}"))?;
    read(&String::from_utf8_lossy(&bytes)).ok_or_else(|| format!("the answer for {path} is not HTTP"))
}

fn read(text: &str) -> Option<Answer> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.strip_prefix("HTTP/1.")?.split_whitespace().nth(1)?.parse().ok()?;
    Some(Answer { status, head: head.to_owned(), body: body.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn status_headers_body() {
        let answer = read("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>\r\n\r\n</p>").unwrap();
        assert_eq!(answer.status, 404);
        assert_eq!(answer.header("content-type"), Some("text/html"));
        assert_eq!(answer.header("content-security-policy"), None);
        assert_eq!(answer.body, "<p>\r\n\r\n</p>");
        assert!(read("SSH-2.0").is_none());
    }
}
