namespace StaticArchive.Ingest.Formats;

/// <summary>Tells HTML and XML from text by how a file begins.</summary>
internal static class MarkupSniffer
{
    private const int Sample = 4000;

    /// <summary>The kind of markup that begins at <paramref name="start"/>.</summary>
    public static MarkupFormat Detect(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, Sample)).TrimStart('\uFEFF').TrimStart();
        if (rest.IsEmpty || rest[0] != '<')
        {
            return MarkupFormat.None;
        }

        var lower = rest.ToString().ToLowerInvariant();
        var isHtml = lower.Contains("<html", StringComparison.Ordinal);
        if (lower.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return isHtml || lower.Contains("<!doctype html", StringComparison.Ordinal)
                ? MarkupFormat.Html
                : MarkupFormat.Xml;
        }

        if (isHtml || lower.StartsWith("<!doctype html", StringComparison.Ordinal))
        {
            return MarkupFormat.Html;
        }

        return IsXml(lower) ? MarkupFormat.Xml
            : lower.Contains("<body", StringComparison.Ordinal)
            || lower.Contains("<head>", StringComparison.Ordinal)
            || IsHtmlFragment(lower)
                ? MarkupFormat.Html
            : MarkupFormat.None;
    }

    private static bool IsXml(string lower) =>
        new[]
        {
            "<article ",
            "<article>",
            "<tei",
            "<!doctype article",
            "<!doctype tei",
            "<pmc-articleset",
            "<book-part",
        }.Any(opening => FirstTag(lower).StartsWith(opening, StringComparison.Ordinal))
        && (
            lower.Contains("<front>", StringComparison.Ordinal)
            || lower.Contains("article-type", StringComparison.Ordinal)
            || lower.Contains("<article-meta", StringComparison.Ordinal)
            || lower.Contains("<tei", StringComparison.Ordinal)
            || lower.Contains("dtd-version", StringComparison.Ordinal)
            || lower.Contains("<sec>", StringComparison.Ordinal)
            || lower.Contains("<sec ", StringComparison.Ordinal)
            || lower.Contains("<!doctype article", StringComparison.Ordinal)
        );

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

    /// <summary>A page saved without its head: several blocks of HTML, and no line of Markdown among them.</summary>
    private static bool IsHtmlFragment(string lower)
    {
        var blocks = new[] { "<p>", "<p ", "<div", "<section", "<article", "<h1", "<h2", "<table", "<ul", "<main" }.Sum(
            tag => Occurrences(lower, tag)
        );
        return blocks > 3
            && !lower.Contains("\n# ", StringComparison.Ordinal)
            && !lower.Contains("\n## ", StringComparison.Ordinal)
            && !lower.Contains("\n- ", StringComparison.Ordinal);
    }

    private static int Occurrences(string text, string what)
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
