using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// Lines of a site that came along with a text scraped from it: <c>Home &gt; Publications &gt; Report</c>, <c>Share
/// this page</c>, <c>We use cookies to …</c>, <c>QR code for this page</c>, <c>ADVERTISEMENT</c>.
/// </summary>
internal static class SiteBoilerplateRule
{
    private const int Longest = 320;
    private const int LongestLink = 24;

    /// <summary>Beginnings of a line, folded, and the reason. A short line has to be little more than this.</summary>
    private static readonly (string Start, int Longest, BlockNoteKind Reason)[] Openings =
    [
        .. CreatePatterns(
            BlockNoteKind.ShareLinks,
            40,
            "share this|share on|share via|share article|tweet|follow us|like us on|email this|send to a "
                + "friend|email to a friend|print this|printer-friendly|add to favourites|bookmark this"
        ),
        .. CreatePatterns(
            BlockNoteKind.SiteNavigation,
            48,
            "skip to|back to top|back to results|return to top|you are here|previous article|next "
                + "article|read more|see all|view all|click here|download pdf|download the pdf|download this|view "
                + "pdf|pdf version|jump to|go to top|main menu|table of contents >|search this site|site map"
        ),
        .. CreatePatterns(
            BlockNoteKind.CookieNotice,
            Longest,
            "we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|our "
                + "website uses cookies|by using this site you|by continuing to use|cookie settings|accept "
                + "cookies|accept all cookies|manage cookies|privacy and cookies|cookies on"
        ),
        .. CreatePatterns(
            BlockNoteKind.NewsletterForm,
            140,
            "sign up to our|sign up for our|subscribe to our newsletter|join our mailing list|get our "
                + "newsletter|receive our newsletter|enter your email"
        ),
        .. CreatePatterns(
            BlockNoteKind.Advert,
            16,
            "advertisement|advert|sponsored|sponsored content|advertising feature"
        ),
        .. CreatePatterns(BlockNoteKind.QrCode, 60, "qr code|scan the qr|scan this code"),
        .. CreatePatterns(
            BlockNoteKind.RepositoryNavigation,
            80,
            "full text not available|full text is not available|full text available|no full text available"
        ),
        .. CreatePatterns(
            BlockNoteKind.LoginLine,
            60,
            "log in|login|sign in|register now|my account|forgotten your password"
        ),
    ];

    /// <summary>Sets them aside.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var belowShare =
                draft.Kind == BlockKind.ListItem
                && result.Count > 0
                && result[^1].IsParatext(BlockNoteKind.ShareLinks)
                && draft.Text.Length < LongestLink;
            var reason =
                belowShare ? BlockNoteKind.ShareLinks
                : draft
                    is {
                        Kind: BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading,
                        Text.Length: <= Longest,
                        Field: null
                    }
                    ? FindReason(draft.Text)
                : null;
            if (reason is { } found && !belowShare)
            {
                context.AddFinding($"set aside as {BlockNote.From(found)}", draft, OverrideHint.ForKeep(draft.Text));
            }

            result.Add(reason is { } kind ? draft.AsParatext(kind) : draft);
        }

        return result;
    }

    private static BlockNoteKind? FindReason(string text)
    {
        var head = text.Length > 40 ? text[..40] : text;
        var folded = Folding.Fold(head).TrimStart('[', '(', '*', ' ', '-');
        foreach (var (start, longest, reason) in Openings)
        {
            if (
                text.Length <= longest
                && folded.StartsWith(start, StringComparison.Ordinal)
                && (folded.Length == start.Length || !char.IsLetter(folded[start.Length]))
            )
            {
                return reason;
            }
        }

        return IsBreadcrumb(text) ? BlockNoteKind.Breadcrumbs : null;
    }

    /// <summary>
    /// <c>Home &gt; Research &gt; Housing</c>, <c>Home / Research / Housing</c>, <c>Home » Reports</c>: from the first
    /// page on.
    /// </summary>
    private static bool IsBreadcrumb(string text)
    {
        if (
            text.Length > 160
            || !(
                text.StartsWith("Home", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("You are here", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            return false;
        }

        var rest = text.AsSpan(4).TrimStart();
        return rest.Length > 2 && rest[0] is '>' or '/' or '»' or '›' or '|' or '→' or ':';
    }

    private static IEnumerable<(string, int, BlockNoteKind)> CreatePatterns(
        BlockNoteKind reason,
        int longest,
        string starts
    ) => starts.Split('|').Select(start => (start, longest, reason));
}
