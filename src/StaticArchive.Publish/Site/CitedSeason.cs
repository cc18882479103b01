using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>The season that an issue is dated by: <c>2008-22</c> of EDTF is summer.</summary>
/// <param name="Number">As CSL counts them: spring is 1.</param>
public readonly record struct CitedSeason(int Number)
{
    private static readonly string[] Names = ["Spring", "Summer", "Autumn", "Winter"];

    /// <summary>English name.</summary>
    public string Name => Names[Number - 1];

    /// <summary>The season of a date; null where it has none.</summary>
    public static CitedSeason? Find(CslDate? date) =>
        date?.Edtf is { Length: >= 7 } edtf
        && edtf.AsSpan(4, 2).SequenceEqual("-2")
        && edtf[6] is >= '1' and <= '4'
        && (edtf.Length == 7 || !char.IsAsciiDigit(edtf[7]))
            ? new CitedSeason(edtf[6] - '0')
            : null;
}
