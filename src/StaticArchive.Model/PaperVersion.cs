namespace StaticArchive.Model;

/// <summary>A version of a paper.</summary>
/// <param name="Date">EDTF.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Url">Where it is, if elsewhere.</param>
public sealed record PaperVersion(string Date, string Label, string? Url);
