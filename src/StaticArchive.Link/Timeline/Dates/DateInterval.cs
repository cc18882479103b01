namespace StaticArchive.Link.Timeline.Dates;

/// <summary>A date or a stretch between two, as EDTF.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Start">Its beginning, a plain date of EDTF.</param>
/// <param name="End">Its end; null where it is one date.</param>
/// <param name="Year">The year that what follows may refer to.</param>
/// <param name="IsBareYear">Whether it is one year and nothing more.</param>
internal readonly record struct DateInterval(int First, int Last, string Start, string? End, int Year, bool IsBareYear)
{
    /// <summary>As EDTF.</summary>
    public string Edtf => End is null ? Start : $"{Start}/{End}";
}
