#!/usr/bin/env bash
# Makes a repository hold exactly the files of a folder, in one commit with a tag.
#
#   push-template.sh FOLDER REMOTE VERSION
#
# TEMPLATE_DEPLOY_KEY, where it is set, is the private key that may write to the repository. It is kept in a
# file of this run alone.
set -euo pipefail

[ "$#" -eq 3 ] || { echo "push-template: say the folder, the repository and the version" >&2; exit 2; }
files="$(cd "$1" && pwd)"
remote="$2"
version="$3"
[[ "$version" =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || { echo "push-template: “$version” is no version" >&2; exit 2; }
[ -f "$files/package.json" ] || { echo "push-template: there is no home in $files" >&2; exit 2; }
[ ! -e "$files/_data/house.yaml" ] || { echo "push-template: the house's own facts are in it" >&2; exit 2; }

umask 077
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
if [ -n "${TEMPLATE_DEPLOY_KEY:-}" ]; then
  printf '%s\n' "$TEMPLATE_DEPLOY_KEY" > "$work/key"
  export GIT_SSH_COMMAND="ssh -i '$work/key' -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile='$here/known-hosts'"
fi

git clone --quiet -- "$remote" "$work/template"
cd "$work/template"
if git rev-parse --quiet --verify origin/main > /dev/null; then
  git checkout --quiet -B main origin/main
else
  git symbolic-ref HEAD refs/heads/main # nothing was pushed yet
fi
find . -mindepth 1 -maxdepth 1 ! -name .git -exec rm -rf {} +
umask 022
cp -R "$files/." .
git add --all
if git diff --cached --quiet; then
  echo "The template is the same as before; nothing is pushed."
  exit 0
fi
git -c user.name="Front Porch" -c user.email="noreply@example.org" \
  commit --quiet --message "Start from Front Porch $version"
git tag "v$version"
git push --quiet --atomic origin main "v$version"
echo "The template starts from $version now."
