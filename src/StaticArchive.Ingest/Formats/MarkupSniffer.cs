namespace StaticArchive.Ingest.Formats;

/// <summary>Tells HTML and XML from text by how a file begins.</summary>
internal static class MarkupSniffer
{
    private const int SampleLength = 4000;

    // How files of JATS and TEI begin, and what one of them has further down.
    private static readonly string[] XmlRoots =
    [
        "<article ",
        "<article\n",
        "<article\r",
        "<article\t",
        "<article>",
        "<tei",
        "<!doctype article",
        "<!doctype tei",
        "<pmc-articleset",
        "<book-part",
    ];

    private static readonly string[] XmlMarks =
    [
        "<front>",
        "article-type",
        "<article-meta",
        "<tei",
        "dtd-version",
        "<sec>",
        "<sec ",
        "<!doctype article",
    ];

    private static readonly string[] HtmlBlocks =
    [
        "<p>",
        "<p ",
        "<div",
        "<section",
        "<article",
        "<h1",
        "<h2",
        "<table",
        "<ul",
        "<main",
    ];

    /// <summary>The kind of markup that begins at <paramref name="start"/>.</summary>
    public static MarkupFormat Detect(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, SampleLength)).TrimStart('\uFEFF').TrimStart();
        if (rest.IsEmpty || rest[0] != '<')
        {
            return MarkupFormat.None;
        }

        var lower = rest.ToString().ToLowerInvariant();
        if (lower.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return ContainsAny(lower, ["<html", "<!doctype html"]) ? MarkupFormat.Html : MarkupFormat.Xml;
        }

        return IsHtmlPage(lower) ? MarkupFormat.Html
            : IsJatsOrTei(lower) ? MarkupFormat.Xml
            : ContainsAny(lower, ["<body", "<head>"]) || IsHtmlFragment(lower) ? MarkupFormat.Html
            : MarkupFormat.None;
    }

    private static bool IsHtmlPage(string lower) =>
        lower.Contains("<html", StringComparison.Ordinal)
        || lower.StartsWith("<!doctype html", StringComparison.Ordinal);

    /// <summary>JATS or TEI without an XML declaration; <c>&lt;article&gt;</c> alone may as well be HTML's.</summary>
    private static bool IsJatsOrTei(string lower)
    {
        var first = FirstTag(lower);
        return Array.Exists(XmlRoots, root => first.StartsWith(root, StringComparison.Ordinal))
            && ContainsAny(lower, XmlMarks);
    }

    private static bool ContainsAny(string text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string FirstTag(string lower)
    {
        var at = 0;
        while (
            lower.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal)
            && lower.IndexOf("-->", at, StringComparison.Ordinal) is var end and > 0
        )
        {
            at = end + 3;
            while (at < lower.Length && char.IsWhiteSpace(lower[at]))
            {
                at++;
            }
        }

        return lower[at..];
    }

    /// <summary>A page without its head: more than three blocks of HTML, and no heading or list of Markdown.</summary>
    private static bool IsHtmlFragment(string lower)
    {
        var blocks = HtmlBlocks.Sum(tag => CountOccurrences(lower, tag));
        return blocks > 3 && !ContainsAny(lower, ["\n# ", "\n## ", "\n- "]);
    }

    private static int CountOccurrences(string text, string what)
    {
        var (count, at) = (0, 0);
        while ((at = text.IndexOf(what, at, StringComparison.Ordinal)) >= 0)
        {
            count++;
            at += what.Length;
        }

        return count;
    }
}
