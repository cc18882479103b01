namespace StaticArchive.Link.Citations.Notes;

/// <summary>Names of authors in a short form: <c>Hall and Oke</c>, <c>Hall et al.</c></summary>
/// <param name="End">Offset behind them.</param>
/// <param name="Works">The works whose authors they can be.</param>
/// <param name="IsAlone">Whether it is one name, so that works of one author come first.</param>
internal sealed record NameLabel(int End, IReadOnlyList<KnownWork> Works, bool IsAlone);
