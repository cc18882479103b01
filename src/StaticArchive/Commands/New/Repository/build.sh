#!/usr/bin/env bash
# Builds the site on a host that may lack the .NET SDK. Options are passed on: bash build.sh --base-url URL --repository URL
set -euo pipefail
cd "$(dirname "$0")"

# The installer of the SDK by its commit and its SHA-256: what is run here is what somebody has read.
installer="https://raw.githubusercontent.com/dotnet/install-scripts/da3ce11ba63f3dbb0fb835d41bda2665d5c48e84/src/dotnet-install.sh"
digest="082f7685e156738a1b2e2ed8381a621870d4ce8e8c59278034556f05c186eb2e"
is_known() { [ "$( (sha256sum "$1" 2>/dev/null || shasum -a 256 "$1") | cut -d ' ' -f 1)" = "$digest" ]; }
has_sdk() { dotnet --list-sdks 2>/dev/null | grep -q '^1[0-9]\.'; }

if ! has_sdk; then
  export DOTNET_ROOT="${DOTNET_ROOT:-$HOME/.dotnet}"
  export PATH="$DOTNET_ROOT:$PATH"
  if ! has_sdk; then
    script="$(mktemp)"
    curl --proto '=https' --tlsv1.2 --fail --silent --show-error --location --retry 3 "$installer" --output "$script"
    is_known "$script" || { echo "The installer of the .NET SDK is not the one whose digest stands in build.sh." >&2; exit 1; }
    bash "$script" --channel 10.0 --install-dir "$DOTNET_ROOT" --no-path
    rm -f "$script"
  fi
fi

dotnet tool restore
dotnet staticarchive build "$@"

# What is no more than proposed does not belong into a search engine.
if [ "${CONTEXT:-production}" != production ]; then
  printf '\n/*\n  X-Robots-Tag: noindex\n' >>output/_headers
fi
