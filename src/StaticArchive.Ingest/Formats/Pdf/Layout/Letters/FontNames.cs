namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>What the names of fonts say, since many files set no flags: <c>ABCDEF+NimbusRomNo9L-MediItal</c>.</summary>
internal static class FontNames
{
    private const int SubsetPrefixLength = 7;

    /// <summary>
    /// Parts of names of bold fonts; <c>CMBX10</c> and <c>SFBX1000</c> are LaTeX's, <c>Medi</c> URW's.
    /// </summary>
    private static readonly string[] _bold =
    [
        "bold",
        "black",
        "heavy",
        "demi",
        "semibd",
        "-bd",
        "cmbx",
        "sfbx",
        "cmssbx",
        "cmb10",
        "-medi",
        ",b",
    ];

    private static readonly string[] _italic =
    [
        "italic",
        "oblique",
        "ital",
        "slanted",
        "-it",
        "obl",
        "kursiv",
        "cmti",
        "cmsl",
        "sfti",
        "sfsl",
        "cmmi",
        "cmbxti",
        "sfbi",
    ];

    /// <summary>Fonts with these in their names are of ordinary weight all the same.</summary>
    private static readonly string[] _neitherBold = ["-medium", "mediumcond", "blackadder", "blackboard"];

    /// <summary>The name without the prefix of a subset: <c>ABCDEF+Georgia-Bold</c> is <c>Georgia-Bold</c>.</summary>
    public static string RemoveSubsetPrefix(string name)
    {
        if (name.Length <= SubsetPrefixLength || name[SubsetPrefixLength - 1] != '+')
        {
            return name;
        }

        return name.AsSpan(0, SubsetPrefixLength - 1).ContainsAnyExceptInRange('A', 'Z')
            ? name
            : name[SubsetPrefixLength..];
    }

    /// <summary>Whether a font of that name is bold.</summary>
    public static bool IsBold(string name) => HasPart(name, _bold) && !HasPart(name, _neitherBold);

    /// <summary>Whether a font of that name is italic or oblique.</summary>
    public static bool IsItalic(string name) => HasPart(name, _italic);

    private static bool HasPart(string name, string[] parts) =>
        Array.Exists(parts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
