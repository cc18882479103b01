namespace StaticArchive.Publish.Search.Extraction;

/// <summary>What is known of kinds.</summary>
internal static class PassageKindTraits
{
    /// <summary>One letter for each kind, in records.</summary>
    public const string Codes = "dspbqtfrneg";

    private static readonly string[] FilterTerms =
    [
        .. Enum.GetValues<PassageKind>().Select(kind => "kind:" + GetQueryName(kind)),
    ];

    /// <summary>The word for it in queries.</summary>
    public static string GetQueryName(PassageKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>What a query asks for it with: <c>kind:box</c>.</summary>
    public static string GetFilterTerm(PassageKind kind) => FilterTerms[(int)kind];

    /// <summary>The letter for it in records.</summary>
    public static char GetCode(PassageKind kind) => Codes[(int)kind];

    /// <summary>How much a passage of this kind weighs beside a paragraph, in tenths.</summary>
    public static int GetBoost(PassageKind kind) =>
        kind switch
        {
            PassageKind.Paper => 22,
            PassageKind.Section => 11,
            PassageKind.Reference => 7,
            PassageKind.Annotation or PassageKind.Page or PassageKind.Table => 9,
            _ => 10,
        };
}
