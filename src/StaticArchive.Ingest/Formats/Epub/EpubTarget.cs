namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>A place in a book that a link points at.</summary>
/// <param name="Part">Name of the part in the zip file.</param>
/// <param name="Fragment">Id of the element there; empty for the part itself.</param>
internal sealed record EpubTarget(string Part, string Fragment)
{
    /// <summary>The place that an address within <paramref name="part"/> means; null for one outside the
    /// book.</summary>
    public static EpubTarget? Resolve(string part, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        var fragment = hash < 0 ? "" : Unescape(address[(hash + 1)..]);
        if (path.Length == 0)
        {
            return new EpubTarget(part, fragment);
        }

        return path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal)
            ? null
            : new EpubTarget(Combine(part, Unescape(path)), fragment);
    }

    /// <summary><c>../images/a.png</c> of <c>OEBPS/text/c1.xhtml</c> is <c>OEBPS/images/a.png</c>.</summary>
    private static string Combine(string part, string path)
    {
        var steps = path.StartsWith('/') ? [] : part.Split('/')[..^1].ToList();
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    /// <summary>An address that is escaped wrongly means itself.</summary>
    private static string Unescape(string text) => Uri.UnescapeDataString(text);
}
