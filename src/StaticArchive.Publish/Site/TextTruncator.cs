namespace StaticArchive.Publish.Site;

/// <summary>Cuts a text to a length at a word, for descriptions and lists of results.</summary>
public static class TextTruncator
{
    private const int MaxDescriptionLength = 180;

    /// <summary>
    /// The text on one line; one longer than <paramref name="maxLength"/> UTF-16 units ends at a word, with an
    /// ellipsis.
    /// </summary>
    public static string Truncate(string text, int maxLength = MaxDescriptionLength)
    {
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (flat.Length <= maxLength)
        {
            return flat;
        }

        var cut = flat.LastIndexOf(' ', maxLength - 1);
        return flat[..(cut > maxLength / 2 ? cut : maxLength - 1)].TrimEnd(',', ';', ':', '.', ' ') + "…";
    }
}
