#!/usr/bin/env bash
# A private CA and one certificate for each node of compose.cluster.yaml, in docker/certificates.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p certificates/ca certificate-authority
if [ ! -f certificate-authority/ca.key ]; then
  openssl req -x509 -newkey rsa:3072 -sha256 -days 3650 -nodes -subj '/CN=stations event store CA' \
    -keyout certificate-authority/ca.key -out certificates/ca/ca.crt
fi
for node in eventstore1 eventstore2 eventstore3; do
  mkdir -p "certificates/$node"
  [ -f "certificates/$node/node.crt" ] && continue
  openssl req -newkey rsa:3072 -sha256 -nodes -subj '/CN=eventstoredb-node' \
    -keyout "certificates/$node/node.key" -out "certificates/$node/node.csr"
  openssl x509 -req -sha256 -days 825 -in "certificates/$node/node.csr" \
    -CA certificates/ca/ca.crt -CAkey certificate-authority/ca.key -CAcreateserial \
    -extfile <(printf 'subjectAltName=DNS:%s,DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth' "$node") \
    -out "certificates/$node/node.crt"
  rm "certificates/$node/node.csr"
done
# The images run as an ordinary user, which must be able to read what is mounted.
chmod -R a+rX certificates
chmod a+r certificates/*/node.key
echo "certificates for three nodes are in $(pwd)/certificates"
