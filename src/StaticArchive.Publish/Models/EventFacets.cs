using System.Globalization;

namespace StaticArchive.Publish.Models;

/// <summary>What a page can narrow an event by.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="KindNumber">Number of its kind on the page; 0 on pages that do not narrow by it.</param>
/// <param name="IsDisputed">Whether sources disagree about it.</param>
public sealed record EventFacets(string Kind, int KindNumber, bool IsDisputed)
{
    /// <summary>Classes by which the style sheet narrows without scripts, each after a blank.</summary>
    public string CssClass =>
        (KindNumber > 0 ? " n" + KindNumber.ToString(CultureInfo.InvariantCulture) : "")
        + (IsDisputed ? " is-disputed" : "");
}
