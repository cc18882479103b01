namespace StaticArchive.Model.Text.Dates;

/// <summary>A date within a line.</summary>
/// <param name="Edtf">The date as EDTF.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last.</param>
public sealed record FoundDate(string Edtf, int Start, int End)
{
    private const int DayLength = 10;

    /// <summary>Whether it says the day.</summary>
    public bool IsDay => Edtf.Length == DayLength && Edtf[4] == '-';

    /// <summary>Whether it says no more than a year.</summary>
    public bool IsYear => Edtf.Length == 4;
}
