namespace StaticArchive.Ingest.Inputs;

/// <summary>Something that a style sheet may load.</summary>
/// <param name="Kind">How it is named.</param>
/// <param name="Text">The address, escapes read.</param>
/// <param name="Start">Where it begins, in characters of the style sheet.</param>
internal sealed record StyleSheetAddress(StyleSheetAddressKind Kind, string Text, int Start)
{
    /// <summary>
    /// Whether it asks nobody but the archive's own host: an address without host and scheme, or a picture that stands
    /// in the style sheet itself. A string is an address only where it looks like one, <c>image-set("//host/a" 1x)</c>,
    /// for <c>content: "Note: "</c> is none.
    /// </summary>
    public bool IsOwn()
    {
        var address = string.Concat(Text.Where(unit => !char.IsControl(unit))).Trim().Replace('\\', '/');
        return Kind switch
        {
            StyleSheetAddressKind.Import => false,
            StyleSheetAddressKind.String => !LooksForeign(address),
            _ => IsPictureData(address) || !(address.StartsWith("//", StringComparison.Ordinal) || HasScheme(address)),
        };
    }

    private static bool IsPictureData(string address) =>
        address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);

    private static bool LooksForeign(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || (HasScheme(address) && address.Contains("://", StringComparison.Ordinal));

    /// <summary>A colon before any slash, question mark or hash.</summary>
    private static bool HasScheme(string address) =>
        address.AsSpan().IndexOfAny(":/?#") is >= 0 and var at && address[at] == ':';
}
