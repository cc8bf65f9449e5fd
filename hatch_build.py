"""What a package says and a checkout does not: where the project lives.

The repository that publishes names itself in `WIREPARSE_REPOSITORY`, as `https://host/owner/name`, so a fork never points at
somebody else's. Without it a package has no links, and its readme those of the checkout.
"""

import os
import re
from pathlib import Path
from typing import Any, Final

from hatchling.metadata.plugin.interface import MetadataHookInterface

_RELATIVE: Final = re.compile(r"(?<=]\()(?![a-z]+:|#)(?=[^)\s]+\))")
_IMAGE: Final = re.compile(r"!\[[^]]*]\((?![a-z]+:)")
_PAGES: Final = {
    "Homepage": "",
    "Documentation": "/blob/v{version}/docs/index.md",
    "Changelog": "/blob/v{version}/CHANGELOG.md",
    "Source": "/tree/v{version}",
    "Issues": "/issues",
    "Security": "/security/policy",
}


class Links(MetadataHookInterface):
    """Fills in `readme` and `urls`."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Make the links of the readme absolute, at the tag of this version, and name the pages of the project."""
        readme = Path(self.root, "README.md").read_text(encoding="utf-8")
        repository = os.environ.get("WIREPARSE_REPOSITORY", "").rstrip("/")
        if repository:
            version = metadata["version"]
            readme = _IMAGE.sub(rf"\g<0>{repository}/raw/v{version}/", readme)
            readme = _RELATIVE.sub(f"{repository}/blob/v{version}/", readme)
            metadata["urls"] = {name: repository + page.format(version=version) for name, page in _PAGES.items()}
        metadata["readme"] = {"content-type": "text/markdown", "text": readme}
