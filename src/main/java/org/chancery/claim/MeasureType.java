package org.chancery.claim;

/** Kinds of restrictive measure. */
public enum MeasureType implements Term {
  /** Sanctions without a nearer word. */
  SANCTIONS("sanctions"),

  /** Freezing of funds and property. */
  ASSET_FREEZE("assetFreeze"),

  /** Refusal of entry or visas. */
  TRAVEL_BAN("travelBan"),

  /** Ban on arms deliveries. */
  ARMS_EMBARGO("armsEmbargo"),

  /** Ban or limit on imports or exports. */
  TRADE_BAN("tradeBan"),

  /** Customs duties used as pressure. */
  TARIFF("tariff"),

  /** Licensing of goods or technology. */
  EXPORT_CONTROL("exportControl"),

  /** Limits on banks, credit or markets. */
  FINANCIAL("financialRestriction"),

  /** Expulsions, closures, suspension of membership. */
  DIPLOMATIC("diplomaticMeasure");

  private final String localName;

  MeasureType(String localName) {
    this.localName = localName;
  }

  @Override
  public String localName() {
    return localName;
  }
}
