namespace StaticArchive.Link.Law;

/// <summary>
/// What a case is called in italics once it has been named: <c>Donoghue</c> for <c>Donoghue v Stevenson</c>,
/// <c>Smith</c> for <c>R (Smith) v Board of Piers</c>, <c>Pell</c> for <c>R v Pell</c>, <c>Hull Pilots</c> for <c>Re
/// Hull Pilots</c>.
/// </summary>
internal static class CaseShortName
{
    private const string Crown = "R ";
    private const string OnApplication = "on the application of ";

    /// <summary>The names; none where the title names no parties.</summary>
    public static IEnumerable<string> From(string title)
    {
        if (title.StartsWith("Re ", StringComparison.Ordinal))
        {
            yield return title[3..];
            yield break;
        }

        var mark = CaseNameReader.FindMark(title);
        if (mark <= 0)
        {
            yield break;
        }

        var (left, right) = (title[..mark], title[(title.IndexOf(' ', mark + 1) + 1)..]);
        yield return title;
        if (left is "R" or "Regina")
        {
            yield return right;
        }
        else if (left.StartsWith(Crown + "(", StringComparison.Ordinal) && left.EndsWith(')'))
        {
            var name = left[(Crown.Length + 1)..^1];
            yield return name.StartsWith(OnApplication, StringComparison.Ordinal) ? name[OnApplication.Length..] : name;
        }
        else
        {
            yield return left;
        }
    }
}
