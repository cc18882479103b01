namespace StaticArchive.Publish.Models;

/// <summary>A value of a paper's record and where it comes from.</summary>
/// <param name="Text">The value; empty for a blank that somebody has to fill.</param>
/// <param name="Origin">Where it was read and what made it so: <c>report.pdf, page 1: date below the title</c>.</param>
/// <param name="IsGuess">Whether it may be otherwise: nothing states it outright.</param>
public sealed record InventoryValue(string Text, string Origin, bool IsGuess = false)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsBlank => Text.Length == 0;
}
