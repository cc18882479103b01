using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// Who holds the copyright, and who published: <c>© River Trust 2011</c>, <c>Published by River Trust</c>
/// </summary>
internal static class PublisherLineParser
{
    private static readonly string[] PublisherCues =
    [
        "published by ",
        "produced by ",
        "herausgegeben von ",
        "herausgeber: ",
        "publié par ",
        "édité par ",
        "cyhoeddwyd gan ",
        "publicado por ",
        "publisher: ",
    ];

    /// <summary>The holder; null where it is no organisation in words.</summary>
    public static string? ParseHolder(string line)
    {
        var at = line.IndexOf('©', StringComparison.Ordinal);
        return at < 0 ? null : ParseOrganisation(line[(at + 1)..].Trim(" ,.0123456789-–".ToCharArray()));
    }

    /// <summary>The publisher; null for none.</summary>
    public static string? ParsePublisher(string line)
    {
        foreach (var cue in PublisherCues)
        {
            if (line.StartsWith(cue, StringComparison.OrdinalIgnoreCase))
            {
                return ParseOrganisation(line[cue.Length..]);
            }
        }

        return null;
    }

    /// <summary>What stands before the first comma or stop, without the article and the years.</summary>
    private static string? ParseOrganisation(string text)
    {
        var end = text.AsSpan().IndexOfAny(",.;|(");
        var name = (end < 0 ? text : text[..end]).Trim(" 0123456789-–".ToCharArray());
        name = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        // Published by authority of the House of Keys
        return
            !name.StartsWith("authority of ", StringComparison.OrdinalIgnoreCase)
            && OrganisationKinds.IsOrganisation(name)
            ? name
            : null;
    }
}
