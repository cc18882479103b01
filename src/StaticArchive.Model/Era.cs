namespace StaticArchive.Model;

/// <summary>A named stretch of time.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Date">EDTF interval.</param>
/// <param name="Note">What it was.</param>
public sealed record Era(string Title, string Date, string? Note);
